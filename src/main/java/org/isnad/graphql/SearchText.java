package org.isnad.graphql;

/** Text that a user searches for, before it reaches the database. */
public final class SearchText {

    private static final int LONGEST = 500;

    private SearchText() {
    }

    /** The text without blanks around it; null where nothing is left, INVALID_FILTER where it cannot be searched for. */
    public static String of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST || text.indexOf(0) >= 0) {
            throw new RequestFault.InvalidFilter("نص البحث أطول من 500 حرف أو فيه محرف ممنوع",
                    "the text searched for is longer than 500 characters or holds a forbidden one");
        }
        return text.strip();
    }

    /** The pattern of a beginning for LIKE, with its wildcards escaped. */
    public static String prefix(String folded) {
        return folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
