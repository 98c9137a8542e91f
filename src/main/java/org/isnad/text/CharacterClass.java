package org.isnad.text;

/** What a UTF-16 unit is to the tokens of a text. */
enum CharacterClass {

    BLANK,
    LETTER,
    DIGIT,
    /** Leaves no trace in the folded word: a vowel mark. */
    MARK,
    PUNCTUATION;

    private static final CharacterClass[] TABLE = new CharacterClass[0x700];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = compute(c);
        }
    }

    static CharacterClass of(char c) {
        return c < TABLE.length ? TABLE[c] : compute(c);
    }

    private static CharacterClass compute(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return BLANK;
        }
        if (Folding.isMark(c)) {
            return MARK;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? LETTER : PUNCTUATION;
    }
}
