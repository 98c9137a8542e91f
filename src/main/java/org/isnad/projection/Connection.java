package org.isnad.projection;

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
        Json connection = Json.object();
        for (SelectedField part : selections.of(field.selections(), type + "Connection")) {
            part.only();
            if (Json.isTypename(part)) {
                connection.field(part.key(), Json.text(type + "Connection"));
                continue;
            }
            connection.field(part.key(), switch (part.name()) {
                case "nodes" -> items(node.apply(part.selections()), page);
                case "edges" -> items(edge(part, selections), page);
                case "pageInfo" -> info(part, selections, page);
                default -> throw new Unprojected(); // a total is another statement of the general execution's
            });
        }
        String numbered = binds.sql(order.page(rows.and("row_number() over (order by " + order.order(page) + ") as n"), page));
        return "(select " + connection.sql() + " from (" + numbered + ") " + alias + ")";
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
        return "filter (where " + alias + ".n <= " + page.size() + ")";
    }

    private String items(String element, PageRequest page) {
        return "coalesce(json_agg(" + element + " order by " + alias + ".n) " + within(page) + ", '[]')";
    }

    private String edge(SelectedField field, Selections selections) {
        Json edge = Json.object();
        for (SelectedField part : selections.of(field.selections(), type + "Edge")) {
            edge.field(part.key(), Json.isTypename(part) ? Json.text(type + "Edge") : switch (part.only().name()) {
                case "cursor" -> cursor();
                case "node" -> node.apply(part.selections());
                default -> throw new Unprojected();
            });
        }
        return edge.sql();
    }

    private String info(SelectedField field, Selections selections, PageRequest page) {
        Json info = Json.object();
        for (SelectedField part : selections.of(field.selections(), "PageInfo")) {
            info.field(part.key(), Json.isTypename(part) ? Json.text("PageInfo") : switch (part.only().name()) {
                case "hasNextPage" -> "count(*) > " + page.size();
                case "hasPreviousPage" -> String.valueOf(page.cursor() != null);
                case "startCursor" -> border("", page);
                case "endCursor" -> border(" desc", page);
                default -> throw new Unprojected();
            });
        }
        return info.sql();
    }

    private String border(String direction, PageRequest page) {
        return "(array_agg(" + cursor() + " order by " + alias + ".n" + direction + ") " + within(page) + ")[1]";
    }

    /** Encoded as {@link Cursor#encode()} does it. */
    private String cursor() {
        String separator = " || chr(" + (int) Cursor.SEPARATOR + ") || ";
        return Json.base64(Cursor.beginning(order.list()).replace(String.valueOf(Cursor.SEPARATOR), "'" + separator + "'")
                .transform(Json::text) + " || " + order.id() + separator + order.key());
    }
}
