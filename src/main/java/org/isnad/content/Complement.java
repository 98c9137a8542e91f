package org.isnad.content;

/**
 * What follows a cue.
 *
 * @param start first UTF-16 unit of the content
 * @param first the token it begins in
 * @param connector the token that leads over to it (أن, a colon, إلى, an opening mark, or the content's own first word)
 * @param shape how it is joined to the cue
 * @param cueEnd one past the last token of the cue with an adjacent preposition
 */
public record Complement(int start, int first, int connector, Shape shape, int cueEnd) {

    /** The joint between cue and content. */
    public enum Shape {
        /** أن، إن */
        CLAUSE,
        /** A colon. */
        COLON,
        /** Quotation marks alone. */
        QUOTATION,
        /** A verbal noun: التزام بلاده. */
        NOUN,
        /** A governed preposition with a noun: إلى وجود. */
        PREPOSITION
    }
}
