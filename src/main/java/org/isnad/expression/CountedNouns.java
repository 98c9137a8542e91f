package org.isnad.expression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.isnad.lexicon.LexiconFile;
import org.isnad.text.Folding;

/**
 * Units and counted nouns in the form in which they compare: عاملاً, العمال and عمال are all عامل; في المئة and ٪ are %. What
 * {@code units.tsv} does not list loses article, tanwin and the ending of a sound plural.
 */
public final class CountedNouns {

    public static final CountedNouns SHARED = new CountedNouns();

    private enum Sort {
        MEASURE,
        NOUN,
        HEAD
    }

    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> heads = new HashSet<>();

    private CountedNouns() {
        for (LexiconFile.Row row : LexiconFile.read("units.tsv", 3).rows()) {
            String key = Folding.fold(row.column(0));
            switch (row.value(1, Sort.class)) {
                case HEAD -> row.list(2).forEach(form -> heads.add(Folding.fold(form)));
                case MEASURE -> {
                    measures.add(key);
                    learn(row, key);
                }
                case NOUN -> learn(row, key);
            }
        }
    }

    private void learn(LexiconFile.Row row, String key) {
        keys.put(key, key);
        row.list(2).forEach(form -> keys.put(Folding.fold(form), key));
    }

    /** The form in which it compares: folded words parted by blanks; null for null. */
    public String key(String written) {
        if (written == null) {
            return null;
        }
        String[] words = Folding.words(written);
        String whole = keys.get(String.join(" ", words));
        if (whole != null) {
            return whole;
        }
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            key.append(key.isEmpty() ? "" : " ").append(word(word));
        }
        return key.toString();
    }

    /**
     * The unit of measure in the form in which it compares; null where it is none: what is counted then is the thing itself.
     */
    public String measure(String written) {
        String key = key(written);
        return key != null && measures.contains(key) ? key : null;
    }

    /** Whether the folded word announces a number of what follows it: عدد, بعدد, وحصيلة. */
    boolean isHead(String folded) {
        return heads.contains(folded)
                || folded.length() > 3 && "وفبل".indexOf(folded.charAt(0)) >= 0 && heads.contains(folded.substring(1));
    }

    private String word(String folded) {
        String bare = folded.startsWith("ال") && folded.length() > 3 ? folded.substring(2)
                : folded.startsWith("لل") && folded.length() > 3 ? folded.substring(2) : folded;
        if (keys.containsKey(bare)) {
            return keys.get(bare);
        }
        String stem = bare.endsWith("ا") && bare.length() > 2 ? bare.substring(0, bare.length() - 1) : bare;
        if (keys.containsKey(stem)) {
            return keys.get(stem);
        }
        String singular = singular(stem.length() > 2 ? stem : bare);
        return keys.getOrDefault(singular, singular);
    }

    private static String singular(String word) {
        int cut = word.length() - 2;
        if (cut < 3) {
            return word;
        }
        return switch (word.substring(cut)) {
            case "ين", "ون" -> word.substring(0, cut);
            case "ات" -> word.substring(0, cut) + "ه";
            default -> word;
        };
    }
}
