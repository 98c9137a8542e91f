package org.isnad.graphql;

/** The closed list of codes that clients can rely on, in {@code userErrors[].code} and {@code errors[].extensions.code}. */
public enum ErrorCode {
    /** Exactly one of two inputs is needed. */
    EXACTLY_ONE_REQUIRED,
    /** Nothing but blanks. */
    EMPTY,
    /** More than an article may have, or more than a request may carry. */
    TOO_LARGE,
    /** NUL or other characters that no text has. */
    BINARY,
    /** Half of a surrogate pair. */
    INVALID_CHARACTER,
    /** Bytes that no supported encoding explains. */
    UNREADABLE_ENCODING,
    /** Hardly an Arabic letter in it. */
    NOT_ARABIC,
    /** A page without an article in it. */
    NO_ARTICLE_IN_HTML,
    /** A title or an outlet's name beyond its bounds. */
    INVALID_NAME,
    /** Not an http or https address. */
    INVALID_URL,
    /** Not a global id of this API, or of another type than asked for. */
    INVALID_ID,
    /** Not a cursor of this list. */
    INVALID_CURSOR,
    /** first or last outside 1 to 100, both together, or a cursor of the other direction. */
    INVALID_PAGE,
    /** A filter's value that cannot be searched for. */
    INVALID_FILTER
}
