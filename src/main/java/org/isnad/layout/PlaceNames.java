package org.isnad.layout;

import java.util.List;

import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.text.TokenizedText;

/** Towns and countries, as they stand beside an outlet at the head of a page: الرياض، تونس. */
final class PlaceNames {

    private static final PhraseTrie<Boolean> NAMES = read();

    private PlaceNames() {
    }

    /** Whether the tokens from {@code from} to {@code to} are a place and nothing else. */
    static boolean isPlace(TokenizedText text, int from, int to) {
        String first = text.token(from).folded();
        Match<Boolean> match = NAMES.longest(text, from, first);
        boolean bound = match == null && first.length() > 3 && first.charAt(0) == 'ب';
        match = bound ? NAMES.longest(text, from, first.substring(1)) : match;
        return match != null && match.end() == to;
    }

    /** Whether the tokens are a country's name and nothing else. */
    static boolean isCountry(TokenizedText text, int from, int to) {
        Match<Boolean> match = NAMES.longest(text, from, text.token(from).folded());
        return match != null && match.end() == to && match.values().contains(true);
    }

    private static PhraseTrie<Boolean> read() {
        PhraseTrie<Boolean> names = new PhraseTrie<>();
        for (Row row : LexiconFile.read("places.tsv", 2).rows()) {
            for (String place : row.list(1)) {
                List.of(place.split("\\s*=\\s*")).forEach(name -> names.add(name, false));
            }
        }
        for (Row row : LexiconFile.read("countries.tsv", 3).rows()) {
            row.list(0).forEach(name -> names.add(name, true));
            row.list(2).forEach(name -> names.add(name, true));
        }
        return names;
    }
}
