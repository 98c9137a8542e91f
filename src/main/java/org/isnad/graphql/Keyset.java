package org.isnad.graphql;

import java.time.LocalDate;
import java.util.function.Function;

import org.isnad.database.Select;

/**
 * The order of a list: a key column, then the id upwards, so that the page after a cursor is found by index however deep.
 *
 * @param list name that its cursors carry
 * @param key SQL of the sort key
 * @param descending whether the largest key comes first
 * @param id SQL of the id
 * @param parse turns a cursor's text back into the key's value; throws RuntimeException where it cannot
 */
public record Keyset(String list, String key, boolean descending, String id, Function<String, Object> parse) {

    /** Restricts and sorts a select to one page and the one row that tells whether more follow. */
    public Select page(Select select, PageRequest page) {
        boolean down = descending != page.backward();
        if (page.cursor() != null) {
            Object border;
            try {
                border = parse.apply(page.cursor().key());
            } catch (RuntimeException e) {
                throw new RequestFault.InvalidCursor();
            }
            String beyond = down ? "<" : ">";
            String key = unseen("border", border);
            select.where("%1$s %2$s= %3$s and (%1$s %2$s %3$s or %4$s %5$s %6$s)".formatted(this.key, beyond, key, id,
                    page.backward() ? "<" : ">", unseen("borderId", page.cursor().id()))).with("border", border)
                    .with("borderId", page.cursor().id());
        }
        return select.orderBy(order(page)).limit(page.size() + 1);
    }

    /**
     * A parameter whose value the planner does not see. It would find each page a little cheaper than any page, and plan every
     * one anew, which takes longer than reading it.
     */
    private static String unseen(String parameter, Object value) {
        String type = value instanceof LocalDate ? "date"
                : value instanceof Integer ? "integer"
                        : value instanceof Long ? "bigint" : value instanceof Double ? "double precision" : "text";
        return "(select cast(:" + parameter + " as " + type + "))";
    }

    /** The sort order in SQL for the direction of this request. */
    public String order(PageRequest page) {
        return key + (descending != page.backward() ? " desc, " : ", ") + id + (page.backward() ? " desc" : "");
    }

    public Cursor cursor(Object keyValue, long row) {
        return new Cursor(list, String.valueOf(keyValue), row);
    }

    public PageRequest request(Integer first, String after, Integer last, String before) {
        return PageRequest.of(list, first, after, last, before);
    }
}
