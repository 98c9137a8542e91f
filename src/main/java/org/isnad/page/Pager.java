package org.isnad.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.isnad.graphql.Page;

/**
 * The way to the neighbouring pages of a list.
 *
 * @param previous address, or null at the beginning
 * @param next address, or null at the end
 */
public record Pager(String previous, String next) {

    /**
     * Builds the addresses.
     *
     * @param conditions of the list, which stay; nulls and blanks are left out
     */
    public static Pager of(String path, Map<String, String> conditions, Page<?> page) {
        var info = page.info();
        return new Pager(info.hasPreviousPage() && info.startCursor() != null
                ? address(path, conditions, "before", info.startCursor())
                : null,
                info.hasNextPage() ? address(path, conditions, "after", info.endCursor()) : null);
    }

    public boolean needed() {
        return previous != null || next != null;
    }

    private static String address(String path, Map<String, String> conditions, String border, String cursor) {
        Map<String, String> all = new HashMap<>(conditions);
        all.put(border, cursor);
        return address(path, all);
    }

    /** An address with its conditions, sorted by name; nulls and blanks are left out. */
    public static String address(String path, Map<String, String> conditions) {
        String query = conditions.entrySet().stream().filter(one -> one.getValue() != null && !one.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey()).map(one -> one.getKey() + "=" + encode(one.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
