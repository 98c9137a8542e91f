package org.isnad.review;

import java.util.List;

import org.isnad.ingestion.UserError;

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

    ReviewFault(Code code, String arabic, String english, String... field) {
        super(arabic + " / " + english);
        this.code = code;
        this.field = List.of(field);
    }

    public Code code() {
        return code;
    }

    UserError userError() {
        List<String> path = new java.util.ArrayList<>(field);
        path.add(0, "input");
        return new UserError(path, getMessage(), code.name());
    }
}
