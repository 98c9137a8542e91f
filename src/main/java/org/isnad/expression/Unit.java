package org.isnad.expression;

import java.util.Set;

import org.isnad.lexicon.WordLists;
import org.isnad.text.TokenizedText;

/**
 * What stands with a number: أسابيع, متراً مكعباً, في المئة, من الموظفين.
 *
 * @param text as written, or null
 * @param first its first token, -1 where it is not written here
 * @param end one past its last token
 * @param part whether the number counts a part of an earlier one: 11 منهم
 */
record Unit(String text, int first, int end, boolean part) {

    private static final Unit NONE = new Unit(null, -1, -1, false);
    private static final Set<String> NOT_UNITS = WordLists.words("no-units");

    /** Reads it after the number; {@code before} is the unit of the number before, which 11 آخرين and 11 منهم repeat. */
    static Unit after(TokenizedText text, int next, int limit, String before) {
        if (next >= limit) {
            return NONE;
        }
        String word = text.token(next).folded();
        if (word.equals("%") || word.equals("٪")) {
            return of(text, next, next + 1);
        }
        if (word.equals("في") && next + 1 < limit && text.token(next + 1).folded().startsWith("الم")) {
            return of(text, next, next + 2);
        }
        if (word.startsWith("اخر") || word.startsWith("منه")) {
            return new Unit(before, -1, -1, word.startsWith("منه"));
        }
        if (word.equals("من") && next + 1 < limit) {
            return of(text, next + 1, next + 2);
        }
        if (!isNoun(text, next)) {
            return NONE;
        }
        Unit two = next + 1 < limit ? of(text, next, next + 2) : NONE;
        return CountedNouns.SHARED.measure(two.text()) == null ? of(text, next, next + 1) : two;
    }

    /** Whether the word may be what is counted: no particle. */
    static boolean isNoun(TokenizedText text, int at) {
        return text.token(at).isWord() && !NOT_UNITS.contains(text.token(at).folded());
    }

    static Unit of(TokenizedText text, int first, int end) {
        return new Unit(text.text().substring(text.token(first).start(), text.token(end - 1).end()), first, end, false);
    }
}
