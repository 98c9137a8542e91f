package org.isnad.live;

/** What an event tells of. */
enum EventKind {
    /** An article was taken in. */
    ARTICLE,
    /** A claim was found in an article. */
    CLAIM,
    /** A relation between two claims was proposed. */
    RELATION
}
