package org.isnad.text;

/**
 * Keeps one string for each of the commoner words, so that their hashes are counted once and not in every article. Bounded and
 * without locks: where two words share a place, or two threads meet, the later one stays and nothing but time is lost.
 */
final class WordPool {

    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 24;
    private static final String[] WORDS = new String[SIZE];

    private WordPool() {
    }

    /** The word that the first letters of a buffer make. */
    static String word(char[] letters, int length) {
        if (length > LONGEST) {
            return new String(letters, 0, length);
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        int place = (hash ^ hash >>> 15) & SIZE - 1;
        String held = WORDS[place];
        if (held != null && is(held, letters, length)) {
            return held;
        }
        String word = new String(letters, 0, length);
        WORDS[place] = word;
        return word;
    }

    private static boolean is(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
