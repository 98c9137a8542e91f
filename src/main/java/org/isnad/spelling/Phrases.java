package org.isnad.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Every run of two to four words of a text as a name's key, to ask the database which of them it knows. */
public final class Phrases {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** A statement takes some 65,000 parameters; longer texts go without. */
    private static final int MOST_WORDS = 10_000;

    private Phrases() {
    }

    public static Set<String> of(String text) {
        List<Token> tokens = new TokenizedText(text).tokens();
        Set<String> phrases = new HashSet<>();
        if (tokens.size() > MOST_WORDS) {
            return phrases;
        }
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder phrase = new StringBuilder();
            for (int n = 0; n < LONGEST && i + n < tokens.size() && tokens.get(i + n).isWord(); n++) {
                phrase.append(n == 0 ? "" : " ").append(tokens.get(i + n).folded());
                if (n + 1 >= SHORTEST) {
                    phrases.add(phrase.toString());
                }
            }
        }
        return phrases;
    }
}
