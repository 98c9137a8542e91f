package org.isnad.graphql;

import io.smallrye.graphql.api.ErrorCode;

/**
 * A fault of the request itself; its message is meant for the client, in Arabic and English. A class for each code,
 * because the library takes {@code errors[].extensions.code} from the class.
 */
public abstract sealed class RequestFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private RequestFault(String arabic, String english) {
        super(arabic + " / " + english);
    }

    /** Not a global id of this API, or of another type than asked for. */
    @ErrorCode("INVALID_ID")
    public static final class InvalidId extends RequestFault {
        private static final long serialVersionUID = 1;

        public InvalidId(String arabic, String english) {
            super(arabic, english);
        }
    }

    /** Not a cursor of this list. */
    @ErrorCode("INVALID_CURSOR")
    public static final class InvalidCursor extends RequestFault {
        private static final long serialVersionUID = 1;

        public InvalidCursor() {
            super("مؤشر الصفحة غير صالح لهذه القائمة: ابدأ من أولها", "not a cursor of this list: start from its beginning");
        }
    }

    /** A page's size outside 1 to 100, or arguments of both directions together. */
    @ErrorCode("INVALID_PAGE")
    public static final class InvalidPage extends RequestFault {
        private static final long serialVersionUID = 1;

        public InvalidPage(String arabic, String english) {
            super(arabic, english);
        }
    }

    /** A filter's value that cannot be searched for. */
    @ErrorCode("INVALID_FILTER")
    public static final class InvalidFilter extends RequestFault {
        private static final long serialVersionUID = 1;

        public InvalidFilter(String arabic, String english) {
            super(arabic, english);
        }
    }
}
