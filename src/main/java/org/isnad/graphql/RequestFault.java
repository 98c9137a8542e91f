package org.isnad.graphql;

import java.util.Locale;

/** A fault of the request itself; its message is meant for the client, in Arabic and English. */
public sealed class RequestFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final transient Bilingual message;

    public RequestFault(ErrorCode code, String arabic, String english) {
        this(code, new Bilingual(arabic, english));
    }

    /** With what is generally said of this code. */
    public RequestFault(ErrorCode code) {
        this(code, code.message());
    }

    private RequestFault(ErrorCode code, Bilingual message) {
        super(message.toString());
        this.code = code;
        this.message = message;
    }

    public ErrorCode code() {
        return code;
    }

    /** English where it is asked for, else Arabic. */
    public String message(Locale locale) {
        return message.in(locale);
    }

    /** Not a global id of this API, or of another type than asked for. */
    public static final class InvalidId extends RequestFault {
        private static final long serialVersionUID = 1;

        public InvalidId(String arabic, String english) {
            super(ErrorCode.INVALID_ID, arabic, english);
        }
    }

    /** Not a cursor of this list. */
    public static final class InvalidCursor extends RequestFault {
        private static final long serialVersionUID = 1;

        public InvalidCursor() {
            super(ErrorCode.INVALID_CURSOR, "مؤشر الصفحة غير صالح لهذه القائمة: ابدأ من أولها",
                    "not a cursor of this list: start from its beginning");
        }
    }

    /** A page's size outside 1 to 100, or arguments of both directions together. */
    public static final class InvalidPage extends RequestFault {
        private static final long serialVersionUID = 1;

        public InvalidPage(String arabic, String english) {
            super(ErrorCode.INVALID_PAGE, arabic, english);
        }
    }

    /** A filter's value that cannot be searched for. */
    public static final class InvalidFilter extends RequestFault {
        private static final long serialVersionUID = 1;

        public InvalidFilter(String arabic, String english) {
            super(ErrorCode.INVALID_FILTER, arabic, english);
        }
    }
}
