package org.isnad.review;

import java.util.List;
import java.util.Locale;

import org.isnad.graphql.Bilingual;
import org.isnad.graphql.UserError;

/** An expected fault of a decision. */
public final class ReviewFault extends Exception {

    private static final long serialVersionUID = 1;

    /** The closed list of codes. */
    public enum Code {
        /** No claim of this id. */
        NOT_FOUND,
        /** CORRECT with nothing to correct, or a correction with another decision. */
        CORRECTION_REQUIRED,
        /** Not a person or organization that is stored, or two speakers at once. */
        INVALID_SPEAKER,
        /** A day and undated together. */
        INVALID_DATE,
        /** Offsets outside the text, empty, or through the middle of a character. */
        INVALID_SPAN,
        /** A note, a name or a description that is too long. */
        TOO_LONG,
        /** No decision is left to take back. */
        NOTHING_TO_UNDO
    }

    private final transient List<String> field;
    private final Code code;
    private final transient Bilingual message;

    ReviewFault(Code code, String arabic, String english, String... field) {
        super(arabic + " / " + english);
        this.message = new Bilingual(arabic, english);
        this.code = code;
        this.field = List.of(field);
    }

    public Code code() {
        return code;
    }

    UserError userError(Locale locale) {
        List<String> path = new java.util.ArrayList<>(field);
        path.add(0, "input");
        return new UserError(path, message.in(locale), code.name());
    }
}
