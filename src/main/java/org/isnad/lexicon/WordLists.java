package org.isnad.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.text.Folding;

/** The lists of words that rules ask for ({@code word-lists.tsv}), each by its name. */
public final class WordLists {

    private static final Map<String, List<String>> LISTS = read();

    private WordLists() {
    }

    /** The folded words of a list. */
    public static Set<String> words(String name) {
        return Set.copyOf(list(name).stream().map(Folding::fold).toList());
    }

    /** The verbs of a list as they stand in {@code cues.tsv}. */
    public static Set<String> lemmas(String name) {
        return Set.copyOf(list(name));
    }

    static Collection<String> names() {
        return LISTS.keySet();
    }

    private static List<String> list(String name) {
        List<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("lexicon/word-lists.tsv has no list " + name);
        }
        return words;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read("word-lists.tsv", 3).rows()) {
            List<String> words = row.list(1);
            if (new LinkedHashSet<>(words).size() < words.size()) {
                throw row.fault("a word stands twice in " + row.column(0));
            }
            if (lists.put(row.column(0), words) != null) {
                throw row.fault("a second list " + row.column(0));
            }
        }
        return lists;
    }
}
