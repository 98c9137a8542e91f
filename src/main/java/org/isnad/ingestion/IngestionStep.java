package org.isnad.ingestion;

/** What taking an article in consists of, in this order. */
public enum IngestionStep {
    /** Looking for names and claims. */
    READING,
    /** Keeping what was found. */
    STORING,
    /** Setting its claims beside those of other articles. */
    RELATING
}
