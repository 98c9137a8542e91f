package org.isnad.copy;

/**
 * An article that is a copy of another.
 *
 * @param key of the copy
 * @param likeness share of the runs of three words that both have, 0 to 1
 */
public record CopyView(long key, double likeness) {
}
