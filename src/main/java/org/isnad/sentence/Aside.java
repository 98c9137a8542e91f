package org.isnad.sentence;

import java.util.Set;

import org.isnad.lexicon.WordLists;

/**
 * Finds what is put in between: a source's wish to stay unnamed between two commas (مصدر مهني، فضل عدم ذكر اسمه، …) and
 * anything
 * between two dashes (قال الوزير -في تصريح صحفي- إن).
 */
public final class Aside {

    private static final int LONGEST = 20;
    private static final Set<String> WISHES = WordLists.words("wishes");
    private static final Set<String> HIDDEN = WordLists.words("hidden");

    private final Reading reading;

    public Aside(Reading reading) {
        this.reading = reading;
    }

    /** The mark that closes the aside that the mark at the token opens, before the limit; -1 where none does. */
    public int closing(int comma, int limit) {
        if (dash(comma)) {
            return dashes(comma, limit);
        }
        if (!reading.comma(comma) || !WISHES.contains(reading.bare(comma + 1))
                || !HIDDEN.contains(reading.word(comma + 2))) {
            return -1;
        }
        for (int i = comma + 3; i < Math.min(limit, comma + LONGEST); i++) {
            if (reading.comma(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether such an aside opens at one of the tokens before {@code end} and closes right before it. */
    public boolean endsAt(int from, int end) {
        for (int i = from; i < end - 3; i++) {
            if (closing(i, end) == end - 1) {
                return true;
            }
        }
        return false;
    }

    /** The mark that opens the aside which the dash at the token closes, not before the first token; -1 where none does. */
    public int opening(int dash, int first) {
        for (int i = dash - 1; dash(dash) && i >= Math.max(first, dash - LONGEST); i--) {
            if (dash(i)) {
                return dashes(i, dash + 1) == dash ? i : -1;
            }
        }
        return -1;
    }

    private int dashes(int open, int limit) {
        if (open == 0 || touchesBefore(open)) {
            return -1;
        }
        for (int i = open + 1; i < Math.min(limit, open + LONGEST); i++) {
            if (dash(i)) {
                boolean touches = i + 1 < reading.size() && reading.token(i + 1).isWord()
                        && reading.token(i).end() == reading.token(i + 1).start();
                return i > open + 1 && !touches ? i : -1;
            }
        }
        return -1;
    }

    private boolean touchesBefore(int i) {
        return reading.token(i - 1).isWord() && reading.token(i - 1).end() == reading.token(i).start();
    }

    private boolean dash(int i) {
        return reading.is(i, '-') || reading.is(i, '–') || reading.is(i, '—');
    }
}
