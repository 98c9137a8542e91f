package org.isnad.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list with its borders, in the list's own order.
 *
 * @param cursors one for each item
 * @param total of the whole list, 0 where nobody asked for it
 */
public record Page<T>(List<T> items, List<String> cursors, boolean hasNext, boolean hasPrevious, int total) {

    /**
     * Makes a page of the rows that a query for one more than the page's size gave.
     *
     * @param rows in the order of the query, which runs backward where the request does
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> cursor, int total) {
        boolean more = rows.size() > request.size();
        List<T> items = new ArrayList<>(more ? rows.subList(0, request.size()) : rows);
        if (request.backward()) {
            Collections.reverse(items);
        }
        boolean past = request.cursor() != null;
        return new Page<>(items, items.stream().map(cursor).map(Cursor::encode).toList(),
                request.backward() ? past : more, request.backward() ? more : past, total);
    }

    public PageInfo info() {
        return new PageInfo(hasNext, hasPrevious, cursors.isEmpty() ? null : cursors.get(0),
                cursors.isEmpty() ? null : cursors.get(cursors.size() - 1));
    }

    /** Pairs each item with its cursor. */
    public <E> List<E> edges(java.util.function.BiFunction<String, T, E> edge) {
        List<E> edges = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            edges.add(edge.apply(cursors.get(i), items.get(i)));
        }
        return edges;
    }
}
