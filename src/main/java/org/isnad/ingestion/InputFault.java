package org.isnad.ingestion;

import org.isnad.graphql.UserError;

/** An expected fault of what a user brought. */
public final class InputFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String field;
    private final FaultCode code;

    InputFault(String field, FaultCode code, String arabic, String english) {
        super(arabic + " / " + english);
        this.field = field;
        this.code = code;
    }

    public FaultCode code() {
        return code;
    }

    public UserError userError() {
        return UserError.of(field, code.name(), getMessage());
    }
}
