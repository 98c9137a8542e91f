package org.isnad.ingestion;

/** Is told how far an article is while it is taken in. */
@FunctionalInterface
public interface IngestionFollower {

    /** Nobody looks. */
    IngestionFollower NONE = (step, claims) -> {
    };

    /**
     * A step begins.
     *
     * @param claims how many were found; null before the text was read
     */
    void begins(IngestionStep step, Integer claims);
}
