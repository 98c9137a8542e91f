package org.isnad.graphql;

/**
 * Which part of a list is wanted.
 *
 * @param size 1 to 100
 * @param backward counted from the end
 * @param cursor exclusive border, or null
 */
public record PageRequest(int size, boolean backward, Cursor cursor) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST = 100;

    /** Reads the four Relay arguments; INVALID_PAGE or INVALID_CURSOR where they make no sense. */
    public static PageRequest of(String list, Integer first, String after, Integer last, String before) {
        if (first != null && last != null || first != null && before != null || last != null && after != null) {
            throw new RequestFault.InvalidPage("استعمل first مع after أو last مع before لا كليهما",
                    "use first with after or last with before, not both");
        }
        int size = first != null ? first : last != null ? last : DEFAULT_SIZE;
        if (size < 1 || size > LARGEST) {
            throw new RequestFault.InvalidPage("حجم الصفحة من 1 إلى 100", "a page has 1 to 100 items");
        }
        boolean backward = last != null || before != null;
        return new PageRequest(size, backward, Cursor.parse(backward ? before : after, list));
    }

    /** The first page of the default size. */
    public static PageRequest first(int size) {
        return new PageRequest(size, false, null);
    }
}
