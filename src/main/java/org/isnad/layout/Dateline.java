package org.isnad.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

import org.isnad.expression.Months;
import org.isnad.lexicon.WordLists;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Reads an explicit date written out in a line: 10 أغسطس 2015, 23 / يناير / 2025, 10/8/2015. */
final class Dateline {

    private static final Set<String> DATE_WORDS = WordLists.words("date-words");
    private static final Months MONTHS = Months.SHARED;

    private static final int LONGEST = 100;

    private Dateline() {
    }

    /** The date the line writes out in full, or null. */
    static LocalDate date(TokenizedText text, Line line) {
        int[] part = new int[3];
        for (int i = line.from(); i < line.to(); i++) {
            Token token = text.token(i);
            int month = MONTHS.at(text, i);
            if (month > 0) {
                LocalDate date = of(number(text, line, MONTHS.after(text, i) - 1, 1), month, number(text, line, i, -1));
                if (date != null) {
                    return date;
                }
            }
            int length = token.end() - token.start();
            if (token.kind() == Token.Kind.NUMBER && length <= 4 && isSlashed(text, line, i)) {
                part[0] = value(token);
                part[1] = value(text.token(i + 2));
                part[2] = value(text.token(i + 4));
                return part[0] > 31 ? of(part[0], part[1], part[2]) : of(part[2], part[1], part[0]);
            }
        }
        return null;
    }

    /** The date in the dateline before the first sentence: رأس الحمام، 3 آذار/مارس 2025 (وكالة …) - ; or null. */
    static LocalDate opening(TokenizedText text, Line line) {
        if (line.length() < LONGEST) {
            return date(text, line);
        }
        for (int i = line.from() + 2; i < Math.min(line.to(), line.from() + 24); i++) {
            Token token = text.token(i);
            boolean dash = token.is('-') || token.is('–') || token.is('—');
            boolean between = i + 1 < line.to() && text.token(i - 1).kind() == Token.Kind.NUMBER
                    && text.token(i + 1).kind() == Token.Kind.NUMBER;
            boolean colon = token.is(':') && i < line.from() + 16 || token.is('/') && i < line.from() + 10;
            if ((dash || colon) && !between) {
                Span span = new Span(line.span().start(), token.start());
                LocalDate date = date(text, new Line(span.of(text.text()), span, line.from(), i));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** Whether the line holds nothing but a date, with its weekday and clock. */
    static boolean isDateOnly(TokenizedText text, Line line) {
        boolean number = false;
        for (int i = line.from(); i < line.to(); i++) {
            Token token = text.token(i);
            number |= token.kind() == Token.Kind.NUMBER;
            if (token.isWord() && !isDateWord(token.folded())) {
                return false;
            }
        }
        return number;
    }

    private static boolean isDateWord(String word) {
        return MONTHS.isName(word) || DATE_WORDS.contains(word);
    }

    private static boolean isSlashed(TokenizedText text, Line line, int i) {
        return i + 4 < line.to() && isSlash(text.token(i + 1)) && isSlash(text.token(i + 3))
                && isNumber(text.token(i + 2)) && isNumber(text.token(i + 4));
    }

    private static boolean isSlash(Token token) {
        return token.is('/') || token.is('-') || token.is('.');
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.folded().length() <= 4;
    }

    /** The number beside the month, a slash between them skipped; 0 where there is none. */
    private static int number(TokenizedText text, Line line, int month, int step) {
        int i = month + step;
        while (step < 0 && i - 1 > line.from() && (text.token(i).is('/') || text.token(i).is('('))
                && isDateWord(text.token(i - 1).folded())) {
            i--;
            while (i > line.from() && isDateWord(text.token(i).folded())) {
                i--;
            }
        }
        while (step > 0 && i < line.to() - 1 && text.token(i).is(')')) {
            i++;
        }
        if (i >= line.from() && i < line.to() && text.token(i).isPunctuation()) {
            i += step;
        }
        return i >= line.from() && i < line.to() && isNumber(text.token(i)) ? value(text.token(i)) : 0;
    }

    private static int value(Token token) {
        int value = 0;
        for (int i = 0; i < Math.min(4, token.folded().length()); i++) {
            int digit = Character.digit(token.folded().charAt(i), 10);
            value = digit < 0 ? value : value * 10 + digit;
        }
        return value;
    }

    private static LocalDate of(int year, int month, int day) {
        try {
            return year >= 1900 && year < 2100 ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
