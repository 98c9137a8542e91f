package org.isnad.quotation;

import org.isnad.text.Token;

/** Tells what a quotation mark does from its shape and its neighbours: ” before a letter and after a space opens. */
enum QuotationMark {
    OPENS,
    CLOSES,
    /** A straight mark with spaces, or letters, on both sides: it closes what is open, or opens. */
    EITHER,
    NONE;

    static QuotationMark of(String text, Token token) {
        if (!token.isPunctuation() || token.end() - token.start() != 1) {
            return NONE;
        }
        char mark = text.charAt(token.start());
        return switch (mark) {
            case '«' -> OPENS;
            case '»' -> CLOSES;
            case '“', '„', '‟' -> faces(text, token) == CLOSES ? CLOSES : OPENS;
            case '”' -> faces(text, token) == OPENS ? OPENS : CLOSES;
            case '"', '＂' -> faces(text, token);
            case '‘', '’', '\'', '`' -> single(text, token);
            default -> NONE;
        };
    }

    /** Marks of one style pair with each other; all double marks are one family, as keyboards mix them. */
    static boolean single(char mark) {
        return mark == '‘' || mark == '’' || mark == '\'' || mark == '`';
    }

    private static QuotationMark single(String text, Token token) {
        char before = before(text, token.start());
        char after = after(text, token.end());
        if (isLatin(before) || isLatin(after) && Character.isLetter(before)) {
            return NONE;
        }
        QuotationMark face = faces(text, token);
        return face == EITHER ? NONE : face;
    }

    private static QuotationMark faces(String text, Token token) {
        char before = before(text, token.start());
        char after = after(text, token.end());
        boolean word = Character.isLetterOrDigit(after);
        boolean afterWord = Character.isLetterOrDigit(before) || before == 'ـ';
        if (afterWord && word) {
            return clitic(text, token.start()) ? OPENS : EITHER;
        }
        if (word) {
            return OPENS;
        }
        if (afterWord) {
            return clitic(text, token.start()) && !Character.isWhitespace(after) ? OPENS : CLOSES;
        }
        if (Character.isWhitespace(before) && !Character.isWhitespace(after)) {
            return opening(after) ? OPENS : EITHER;
        }
        if (!Character.isWhitespace(before) && Character.isWhitespace(after)) {
            return before == ':' ? EITHER : CLOSES;
        }
        return EITHER;
    }

    /** Marks that may follow an opening mark: another quotation, a bracket, an ellipsis. */
    private static boolean opening(char c) {
        return c == '«' || c == '“' || c == '(' || c == '"' || c == '…' || c == '[';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'z' && Character.isLetter(c);
    }

    /** A one-letter preposition or conjunction with or without tatweel: بـ, لـ, و. */
    private static boolean clitic(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == 'ـ') {
            i--;
        }
        boolean letter = i >= 0 && "بلوكف".indexOf(text.charAt(i)) >= 0;
        return letter && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private static char before(String text, int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }

    private static char after(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
