package org.isnad.projection;

import java.util.List;
import java.util.function.Function;

import org.isnad.database.Select;
import org.isnad.graphql.Cursor;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.RequestFault;

import graphql.language.SelectionSet;

/**
 * SQL of a connection, first pages and pages after a cursor.
 *
 * @param type of the items
 * @param order of the list
 * @param rows all rows of the list, under the order's alias
 * @param alias under which the rows' columns are known
 * @param node SQL of an item for what is selected of it
 */
record Connection(String type, Keyset order, Select rows, String alias, Function<SelectionSet, String> node) {

    String sql(SelectedField field, Selections selections, Binds binds) {
        PageRequest page = page(field);
        List<SelectedField> parts = selections.of(field.selections(), type + "Connection");
        // Whether something asks for the row that tells if more follow, or for the first and last of the others.
        boolean bordered = parts.stream().anyMatch(part -> part.name().equals("pageInfo"));
        Json connection = Json.object();
        for (SelectedField part : parts) {
            part.only();
            if (Json.isTypename(part)) {
                connection.typename(part.key(), type + "Connection");
            } else {
                connection.field(part.key(), switch (part.name()) {
                    case "nodes" -> items(node.apply(part.selections()), page, bordered);
                    case "edges" -> items(edge(part, selections), page, bordered);
                    case "pageInfo" -> info(part, selections, page);
                    default -> throw new Unprojected(); // a total is another statement of the general execution's
                });
            }
        }
        Select items = bordered ? order.page(rows.and("row_number() over (order by " + order.order(page) + ") as n"), page)
                : order.page(rows, page).limit(page.size());
        // One row even where nothing of it is aggregated.
        return "(select " + connection.sql() + " from (" + binds.sql(items) + ") " + alias + " having true)";
    }

    private PageRequest page(SelectedField field) {
        if (field.string("before") != null || field.integer("last") != null) {
            throw new Unprojected();
        }
        try {
            return order.request(field.integer("first"), field.string("after"), null, null);
        } catch (RequestFault fault) {
            throw new Unprojected();
        }
    }

    /** Without the one row that tells whether more follow. */
    private String within(PageRequest page) {
        return " filter (where " + alias + ".n <= " + page.size() + ")";
    }

    /** The rows come sorted, and nothing is joined to them: an aggregate takes them as they come. */
    private String items(String element, PageRequest page, boolean bordered) {
        return "'[' || coalesce(string_agg(" + element + ", ',')" + (bordered ? within(page) : "") + ", '') || ']'";
    }

    private String edge(SelectedField field, Selections selections) {
        Json edge = Json.object();
        for (SelectedField part : selections.of(field.selections(), type + "Edge")) {
            if (Json.isTypename(part)) {
                edge.typename(part.key(), type + "Edge");
            } else {
                edge.field(part.key(), switch (part.only().name()) {
                    case "cursor" -> Json.plain(cursor());
                    case "node" -> node.apply(part.selections());
                    default -> throw new Unprojected();
                });
            }
        }
        return edge.sql();
    }

    private String info(SelectedField field, Selections selections, PageRequest page) {
        Json info = Json.object();
        for (SelectedField part : selections.of(field.selections(), "PageInfo")) {
            if (Json.isTypename(part)) {
                info.typename(part.key(), "PageInfo");
            } else {
                info.field(part.key(), switch (part.only().name()) {
                    case "hasNextPage" -> Json.bare("count(*) > " + page.size());
                    case "hasPreviousPage" -> Json.bare(String.valueOf(page.cursor() != null));
                    case "startCursor" -> border("", page);
                    case "endCursor" -> border(" desc", page);
                    default -> throw new Unprojected();
                });
            }
        }
        return info.sql();
    }

    private String border(String direction, PageRequest page) {
        return Json.plain("(array_agg(" + cursor() + " order by " + alias + ".n" + direction + ")" + within(page) + ")[1]");
    }

    /** Encoded as {@link Cursor#encode()} does it. */
    private String cursor() {
        String separator = " || chr(" + (int) Cursor.SEPARATOR + ") || ";
        String beginning = "'" + Cursor.beginning(order.list()).replace(String.valueOf(Cursor.SEPARATOR), "'" + separator + "'")
                + "'";
        return Json.base64(beginning + " || " + order.id() + separator + order.key());
    }
}
