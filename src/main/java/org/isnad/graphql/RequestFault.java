package org.isnad.graphql;

/** A fault of the request itself; its message is meant for the client, in Arabic and English. */
public class RequestFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    public RequestFault(ErrorCode code, String arabic, String english) {
        super(arabic + " / " + english);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
