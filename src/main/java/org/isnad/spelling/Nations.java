package org.isnad.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.knowledge.NameKey;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.text.Folding;

/** Countries by all their names, and the adjectives that mean the same country: أميركي and أمريكي. */
public final class Nations {

    private static final Map<String, String> ADJECTIVES = new HashMap<>();
    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        LexiconFile.read("countries.tsv", 4).rows().forEach(Nations::read);
    }

    private Nations() {
    }

    private static void read(Row row) {
        List<String> adjectives = row.list(1);
        for (String adjective : adjectives) {
            for (String ending : List.of("", "ه", "ين", "ون", "ات")) {
                ADJECTIVES.putIfAbsent(Folding.fold(adjective) + ending, Folding.fold(adjectives.get(0)) + ending);
                COUNTRIES.putIfAbsent(Folding.fold(adjective) + ending, row.list(0).get(0));
            }
        }
        row.list(0).forEach(name -> NAMES.putIfAbsent(NameKey.of(name), row.list(0).get(0)));
        row.list(2).forEach(seat -> NAMES.putIfAbsent(NameKey.of(seat), row.list(0).get(0)));
    }

    /** A word without article; an adjective of nationality in its first spelling. */
    public static String unified(String bare) {
        return ADJECTIVES.getOrDefault(bare, bare);
    }

    /** Whether a word without article is an adjective of nationality: أردنيه. */
    public static boolean isNationality(String bare) {
        return ADJECTIVES.containsKey(bare);
    }

    /** The country that a body's name ends with (وزارة العدل الأردنية: الأردن) or means, or null. */
    public static String ofBody(String name) {
        List<String> words = NameWords.of(name);
        String last = COUNTRIES.get(NameWords.bare(words.get(words.size() - 1)));
        return last == null || words.size() < 2 ? country(name) : last;
    }

    /** The country of this name, or whose seat of power it is (الدوحة: قطر), or null. */
    public static String country(String name) {
        return NAMES.get(NameKey.of(name));
    }
}
