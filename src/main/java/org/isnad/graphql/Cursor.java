package org.isnad.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A place in a sorted list: the sort key and the id of a row, so that a page goes on where it ended even if rows were added.
 *
 * @param list which list and order it belongs to; the version stands in front of it when encoded
 * @param key the sort key as text
 */
public record Cursor(String list, String key, long id) {

    private static final String VERSION = "1";
    public static final char SEPARATOR = '\u001f';
    private static final int LONGEST = 2000;

    /** What stands before the row's id and its key, parted by {@link #SEPARATOR}, in every cursor of a list. */
    public static String beginning(String list) {
        return VERSION + SEPARATOR + list + SEPARATOR;
    }

    public String encode() {
        String plain = beginning(list) + id + SEPARATOR + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor of the named list; null gives null, anything else that is none gives INVALID_CURSOR. */
    public static Cursor parse(String cursor, String list) {
        if (cursor == null) {
            return null;
        }
        try {
            if (cursor.length() <= LONGEST) {
                String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                String[] parts = plain.split(String.valueOf(SEPARATOR), 4);
                if (parts.length == 4 && parts[0].equals(VERSION) && parts[1].equals(list) && plain.indexOf(0) < 0) {
                    return new Cursor(list, parts[3], Long.parseLong(parts[2]));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new RequestFault.InvalidCursor();
        }
        throw new RequestFault.InvalidCursor();
    }
}
