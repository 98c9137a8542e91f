package org.isnad.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.text.Folding;

/** Nationality adjectives in all their forms and the country each belongs to: أميركي أميركية الأميركيين. */
public final class Demonyms {

    private final Map<String, String> countries = new HashMap<>();

    /** Takes in a country's masculine singular adjectives, single words only, and derives the other forms. */
    public void add(String country, List<String> adjectives) {
        for (String adjective : adjectives) {
            String base = Folding.fold(adjective);
            if (base.indexOf(' ') < 0) {
                for (String ending : List.of("", "ه", "ين", "ون", "تين", "ان", "ات", "ا")) {
                    countries.putIfAbsent(base + ending, country);
                }
            }
        }
    }

    /** The country of an adjective without its article, or null. */
    public String country(String base) {
        return countries.get(base);
    }

    /** All adjectives in all forms, without their article. */
    Set<String> words() {
        return countries.keySet();
    }
}
