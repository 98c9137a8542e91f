package org.isnad.live;

import org.isnad.graphql.Cursor;

/**
 * A place between two events.
 *
 * @param position id of the event before it, 0 before the first
 */
public record LiveCursor(long position) {

    private static final String LIST = "live";

    String encode() {
        return new Cursor(LIST, "", position).encode();
    }

    static LiveCursor parse(String cursor) {
        return new LiveCursor(Cursor.parse(cursor, LIST).id());
    }
}
