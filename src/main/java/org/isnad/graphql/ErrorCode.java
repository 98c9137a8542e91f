package org.isnad.graphql;

/** The closed list of {@code errors[].extensions.code}, with what is said where nothing better is known. */
public enum ErrorCode {
    /** Not a GraphQL request: no JSON object, a parameter of the wrong type, a character no text has. HTTP 400. */
    BAD_REQUEST("ليس طلباً صالحاً", "not a GraphQL request"),
    /** GET for a mutation, or another method than GET and POST. HTTP 405. */
    METHOD_NOT_ALLOWED("استعمل POST", "use POST"),
    /** No media type of the Accept header is spoken here. HTTP 406. */
    NOT_ACCEPTABLE("لا نجيب إلا بـ application/graphql-response+json أو application/json",
            "answers are application/graphql-response+json or application/json"),
    /** A body of another type than JSON in UTF-8. HTTP 415. */
    UNSUPPORTED_MEDIA_TYPE("أرسل الطلب بنوع application/json وترميز UTF-8", "send application/json in UTF-8"),
    /** A body beyond the limit. HTTP 413. */
    TOO_LARGE("الطلب أكبر من 4 ميغابايت: قسّمه", "the request is larger than 4 MB: divide it"),
    /** The points of this minute are spent; Retry-After says when there are new ones. HTTP 429. */
    RATE_LIMITED("نفد رصيدك من النقاط: انتظر قليلاً ثم أعد المحاولة", "no points are left: wait a little and try again"),
    /** Not a GraphQL document. */
    GRAPHQL_PARSE_FAILED("تعذرت قراءة الاستعلام", "the document cannot be read"),
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED("الاستعلام لا يوافق المخطط", "the document does not fit the schema"),
    /** No operation of the name asked for, or several and no name. */
    OPERATION_RESOLUTION_FAILURE("لا عملية بهذا الاسم، أو ثمة عمليات ولم يُسمَّ أيها المراد",
            "no operation of this name, or several and none is named"),
    /** A variable or argument of the wrong type or form. */
    BAD_USER_INPUT("قيمة من غير النوع المطلوب", "a value of the wrong type or form"),
    /** Not a global id of this API, or of another type than asked for. */
    INVALID_ID("معرّف غير صالح", "malformed id"),
    /** Not a cursor of this list. */
    INVALID_CURSOR("مؤشر غير صالح لهذه القائمة", "not a cursor of this list"),
    /** A page's size outside 1 to 100, or arguments of both directions together. */
    INVALID_PAGE("صفحة غير صالحة", "not a page"),
    /** A filter's value that cannot be searched for. */
    INVALID_FILTER("شرط غير صالح", "not a filter"),
    /** More tokens than a document may have. */
    TOO_MANY_TOKENS("الاستعلام أطول من المسموح: قسّمه", "the document is longer than allowed: divide it"),
    /** Nested deeper than allowed. */
    TOO_DEEP("الاستعلام أعمق من المسموح", "the document is nested deeper than allowed"),
    /** More aliases than allowed. */
    TOO_MANY_ALIASES("الأسماء المستعارة أكثر من المسموح", "more aliases than allowed"),
    /** More fields at the root, or in all, than allowed. */
    TOO_MANY_FIELDS("الحقول أكثر من المسموح", "more fields than allowed"),
    /** More directives than allowed. */
    TOO_MANY_DIRECTIVES("التوجيهات أكثر من المسموح", "more directives than allowed"),
    /** The page sizes multiply to more nodes than allowed. */
    TOO_EXPENSIVE("الاستعلام يطلب من العناصر أكثر من المسموح: صغّر الصفحات", "more nodes than allowed: ask for smaller pages"),
    /** It took longer than allowed. */
    TIMEOUT("طال الاستعلام فأوقفناه: صغّر الصفحات أو خفف الشروط", "stopped because it took too long: ask for less"),
    /** No document is known by this hash: send it with its text once. */
    PERSISTED_QUERY_NOT_FOUND("PersistedQueryNotFound", "PersistedQueryNotFound"),
    /** The hash is not that of the text beside it. */
    PERSISTED_QUERY_MISMATCH("البصمة ليست بصمة هذا النص", "the hash is not that of the text"),
    /** This server answers listed documents only, and this one is not on the list. */
    DOCUMENT_NOT_TRUSTED("لا نجيب هنا إلا عن الاستعلامات المسجلة", "only listed documents are answered here"),
    /** Our fault; the reference leads to it in the log. */
    INTERNAL("وقع عطل عندنا", "something failed on our side");

    private final Bilingual message;

    ErrorCode(String arabic, String english) {
        message = new Bilingual(arabic, english);
    }

    public Bilingual message() {
        return message;
    }
}
