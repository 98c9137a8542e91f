package org.isnad.export;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.isnad.graphql.Cursor;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;

/**
 * A filtered list to be written somewhere, part by part: no more than one part is ever held, and no connection between two.
 *
 * @param name of the list and its cursors: claims, articles …
 * @param columns of a row, in their order
 * @param page reads one page
 * @param rows turns items into rows: by column a text, a number, a date, a list of texts or null; url is a path
 * @param entries turns items into a feed's entries
 */
public record Listing<T>(String name, List<String> columns, Function<PageRequest, Page<T>> page,
        Function<List<T>, List<Map<String, Object>>> rows, Function<List<T>, List<FeedEntry>> entries) {

    private static final int PART = 500;
    private static final int FEED = 50;

    /** Reads it from beginning to end; faults of the filter show before the first row. */
    public void forEachPart(Page<T> first, Consumer<List<Map<String, Object>>> write) {
        Page<T> part = first;
        while (true) {
            write.accept(rows.apply(part.items()));
            if (!part.hasNext()) {
                return;
            }
            part = page.apply(new PageRequest(PART, false, Cursor.parse(part.info().endCursor(), name)));
        }
    }

    /** Its beginning. */
    public Page<T> first() {
        return page.apply(new PageRequest(PART, false, null));
    }

    /** What a feed shows: one page from the cursor on, or from the beginning where it is null. */
    public Page<T> feed(String after) {
        return page.apply(new PageRequest(FEED, false, Cursor.parse(after, name)));
    }
}
