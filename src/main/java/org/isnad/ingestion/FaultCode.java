package org.isnad.ingestion;

/** The closed list of codes in {@code userErrors[].code} that clients can rely on. */
public enum FaultCode {
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
    INVALID_URL
}
