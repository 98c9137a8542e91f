package org.isnad.finding;

/** How the words reach us. */
public enum ClaimKind {
    /** The whole content stands in quotation marks: قال: «سنعود». */
    DIRECT,
    /** A reported clause with a quoted part: أكد أن الخطة «لم تتغير». */
    MIXED,
    /** A reported clause without quotation marks: أكد أن الخطة لم تتغير. */
    REPORTED
}
