package org.isnad.expression;

import org.isnad.expression.NumberWords.Sort;
import org.isnad.expression.NumberWords.Word;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * A number as it is written, in digits, words or both: 60 ألف, خمسة وعشرين, ألفين.
 *
 * @param first its first token
 * @param end one past its last
 * @param start first UTF-16 unit, after an attached و or preposition
 */
record Numeral(int first, int end, int start, double value) {

    /** Reads the longest number that begins at the token, or gives null. */
    static Numeral at(TokenizedText text, int first, int limit) {
        Token token = text.token(first);
        if (token.kind() == Token.Kind.NUMBER) {
            double digits = digits(token.folded());
            return Double.isNaN(digits) ? null : scaled(text, first, first + 1, token.start(), digits, limit);
        }
        int cut = token.isWord() ? attached(token.folded()) : -1;
        return cut < 0 ? null : words(text, first, token.start() + cut, token.folded().substring(cut), limit);
    }

    /** How many letters of a clitic stand before a number word: 1 in وخمسة, 0 in خمسة; -1 where it is no number word. */
    private static int attached(String folded) {
        if (NumberWords.SHARED.word(folded) != null) {
            return 0;
        }
        boolean clitic = folded.length() > 3 && "وفبلك".indexOf(folded.charAt(0)) >= 0;
        return clitic && NumberWords.SHARED.word(folded.substring(1)) != null ? 1 : -1;
    }

    private static Numeral words(TokenizedText text, int first, int start, String folded, int limit) {
        Word word = NumberWords.SHARED.word(folded);
        int next = first + 1;
        Word after = next < limit ? NumberWords.SHARED.word(text.token(next).folded()) : null;
        boolean teen = after != null && after.value() == 10 && after.sort() == Sort.UNIT;
        return switch (word.sort()) {
            case VAGUE -> null;
            case TEEN -> teen ? new Numeral(first, next + 1, start, 11) : null;
            case FRACTION ->
                after != null && after.sort() == Sort.SCALE ? new Numeral(first, next + 1, start, after.value() / 2) : null;
            case PART -> new Numeral(first, next, start, word.value());
            case UNIT -> teen && word.value() < 10 ? scaled(text, first, next + 1, start, word.value() + 10, limit)
                    : scaled(text, first, next, start, word.value(), limit);
            default -> scaled(text, first, next, start, word.value(), limit);
        };
    }

    /** Goes on with a scale (60 ألف), a hundred (ثلاث مئة) and what و adds (خمسة وعشرين, ألف ومئتين). */
    private static Numeral scaled(TokenizedText text, int first, int next, int start, double value, int limit) {
        double total = value;
        int end = next;
        for (int steps = 0; steps < 8 && end < limit; steps++) {
            String folded = text.token(end).folded();
            Word word = NumberWords.SHARED.word(folded);
            if (word != null && (word.sort() == Sort.SCALE || word.sort() == Sort.VAGUE || word.value() == 100)
                    && word.value() > total) {
                total *= word.value();
                end++;
                continue;
            }
            double more = folded.length() > 2 && folded.charAt(0) == 'و' ? added(folded.substring(1), total) : Double.NaN;
            if (Double.isNaN(more)) {
                break;
            }
            double multiple = end + 1 < limit ? multiplier(text.token(end + 1).folded(), more, total) : 1;
            total += more * multiple;
            end += multiple > 1 ? 2 : 1;
        }
        return new Numeral(first, end, start, total);
    }

    /** What a word joined by و adds to a number, NaN where it begins another: عشرين to خمسة, but not ثلاثة to سبعة. */
    private static double added(String folded, double total) {
        Word word = NumberWords.SHARED.word(folded);
        if (word == null || word.sort() == Sort.VAGUE || word.sort() == Sort.PART || word.sort() == Sort.FRACTION) {
            return Double.NaN;
        }
        boolean tens = word.sort() == Sort.TEN && (total < 10 || total >= 100 && total % 100 < 10);
        boolean smaller = total >= 100 && word.value() < total
                && total % Math.pow(10, Math.floor(Math.log10(word.value())) + 1) == 0;
        return tens || smaller ? word.value() : Double.NaN;
    }

    private static double multiplier(String folded, double more, double total) {
        Word word = NumberWords.SHARED.word(folded);
        boolean scale = word != null && (word.sort() == Sort.SCALE || word.sort() == Sort.VAGUE);
        return scale && word.value() * more < total ? word.value() : 1;
    }

    /** 10,000 and 10٬000 are grouped; 3.5 is not. */
    static double digits(String folded) {
        StringBuilder plain = new StringBuilder(folded.length());
        int point = -1;
        for (int i = 0; i < folded.length() && folded.length() < 25; i++) {
            char c = folded.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c == '.' || c == '٫') {
                point = point < 0 ? i : -2;
                plain.append('.');
            } else if (i + 4 > folded.length() || i + 4 < folded.length() && Character.isDigit(folded.charAt(i + 4))) {
                return c == ',' && i + 3 >= folded.length() ? decimal(folded) : Double.NaN;
            }
        }
        return plain.length() == 0 || point == -2 ? Double.NaN : Double.parseDouble(plain.toString());
    }

    private static double decimal(String folded) {
        String plain = folded.replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.') && plain.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
                ? Double.parseDouble(plain)
                : Double.NaN;
    }
}
