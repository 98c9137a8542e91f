package org.isnad.ingestion;

import java.util.Locale;

import org.isnad.graphql.Bilingual;
import org.isnad.graphql.UserError;

/** An expected fault of what a user brought. */
public final class InputFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String field;
    private final FaultCode code;
    private final transient Bilingual message;

    InputFault(String field, FaultCode code, String arabic, String english) {
        super(arabic + " / " + english);
        message = new Bilingual(arabic, english);
        this.field = field;
        this.code = code;
    }

    public FaultCode code() {
        return code;
    }

    /** Name of the faulty field of the input. */
    public String field() {
        return field;
    }

    public UserError userError(Locale locale) {
        return UserError.of(field, code.name(), message.in(locale));
    }
}
