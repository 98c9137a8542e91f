package org.isnad.live;

/**
 * Something new.
 *
 * @param id grows with every commit
 * @param subject key of the article, claim or relation, which may be gone by now
 */
record Event(long id, long subject) {

    String cursor() {
        return new LiveCursor(id).encode();
    }
}
