package org.isnad.graphql;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text that a user searches for, before it reaches the database. */
public final class SearchText {

    private static final int LONGEST = 500;
    /** No index finds what lacks a word: each is looked for in every text. */
    private static final int MOST_WITHOUT = 20;
    private static final Pattern WITHOUT = Pattern.compile("(?:^|[\\s\"«»“”„])-");
    /** Text without a sign that could make a phrase. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s]*");

    private SearchText() {
    }

    /** The text without blanks around it; null where nothing is left, INVALID_FILTER where it cannot be searched for. */
    public static String of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST || text.indexOf(0) >= 0 || written(text).length() > LONGEST) {
            throw new RequestFault.InvalidFilter("نص البحث أطول من 500 حرف أو فيه محرف ممنوع",
                    "the text searched for is longer than 500 characters or holds a forbidden one");
        }
        if (WITHOUT.matcher(text).results().count() > MOST_WITHOUT) {
            throw new RequestFault.InvalidFilter("في نص البحث أكثر من " + MOST_WITHOUT + " كلمة مستبعدة",
                    "the text searched for leaves out more than " + MOST_WITHOUT + " words");
        }
        return text.strip();
    }

    /** With signs that stand for several letters written out, as the database reads it. */
    public static String written(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * Condition that the words of a claim or article match the parameter {@code text}. Phrases are looked up by their pairs of
     * neighbours, which are rarer than their words; the planner, which knows the text, drops the branch that does not count.
     */
    public static String matches(String alias, String text) {
        String matched = alias + ".search @@ isnad_search_query(:text)";
        return text == null || WORDS.matcher(text).matches() ? matched : """
                (isnad_phrase_pairs(:text) is null and %1$s
                 or isnad_phrase_pairs(:text) is not null and isnad_pairs(%2$s.search) @@ isnad_phrase_pairs(:text)
                    and coalesce(%1$s, false))""".formatted(matched, alias);
    }

    /** The pattern of a beginning for LIKE, with its wildcards escaped. */
    public static String prefix(String folded) {
        return folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
