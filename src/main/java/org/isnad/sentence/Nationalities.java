package org.isnad.sentence;

import java.util.HashMap;
import java.util.Map;

import org.isnad.lexicon.LexiconFile;
import org.isnad.text.Folding;

/** The country that a nationality adjective names, so that الرئيس الإيراني is nobody but Iran's. */
public final class Nationalities {

    private final Map<String, Integer> countries = new HashMap<>();

    Nationalities() {
        int country = 0;
        for (LexiconFile.Row row : LexiconFile.read("countries.tsv", 4).rows()) {
            for (String adjective : row.list(1)) {
                String folded = Folding.fold(adjective);
                countries.put(folded, country);
                countries.put(folded + "ه", country);
            }
            country++;
        }
    }

    /** The country of the first nationality adjective among the words, or -1. */
    public int among(String[] words) {
        for (String word : words) {
            Integer country = countries.get(word.startsWith("ال") ? word.substring(2) : word);
            if (country != null) {
                return country;
            }
        }
        return -1;
    }
}
