package org.isnad.identity;

import java.util.Locale;

import org.isnad.graphql.Bilingual;
import org.isnad.graphql.UserError;

/** An expected fault of a decision; nothing was changed. */
public final class IdentityFault extends Exception {

    private static final long serialVersionUID = 1;

    /** The closed list of codes. */
    public enum Code {
        /** No record, article, alias or decision of this id or name. */
        NOT_FOUND,
        /** The two are one record already. */
        ALREADY_ONE,
        /** Nothing is given where one thing at least is needed. */
        EMPTY,
        /** More than one decision may take. */
        TOO_MANY,
        /** A name without letters or beyond its bounds. */
        INVALID_NAME,
        /** A note beyond its bounds. */
        TOO_LONG,
        /** Another record bears the name: they may have to be merged. */
        NAME_TAKEN,
        /** It bears the name already. */
        ALREADY_KNOWN,
        /** The article does not name the person. */
        NOT_IN_ARTICLE,
        /** The decision was undone before. */
        ALREADY_UNDONE,
        /** A later decision rests on it and has to be undone first. */
        NOT_LATEST
    }

    private final String field;
    private final Code code;
    private final transient Bilingual message;

    IdentityFault(String field, Code code, String arabic, String english) {
        super(arabic + " / " + english);
        this.message = new Bilingual(arabic, english);
        this.field = field;
        this.code = code;
    }

    /** The same for clients, in one language. */
    public UserError userError(Locale locale) {
        return UserError.of(field, code.name(), message.in(locale));
    }
}
