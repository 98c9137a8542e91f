package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;

import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * A line that is not blank.
 *
 * @param span its characters without surrounding blanks
 * @param from its first token
 * @param to one past its last token
 */
record Line(String text, Span span, int from, int to) {

    static List<Line> of(TokenizedText text) {
        List<Line> lines = new ArrayList<>();
        for (Span paragraph : text.paragraphs()) {
            int start = paragraph.start();
            int end = paragraph.end();
            while (start < end && isBlank(text.text().charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.text().charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                int from = text.firstAt(start);
                lines.add(new Line(text.text().substring(start, end), new Span(start, end), from,
                        Math.max(from, text.firstAt(end))));
            }
        }
        return lines;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Folding.isMark(c);
    }

    int length() {
        return span.length();
    }

    int words(TokenizedText tokens) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.token(i).isWord() ? 1 : 0;
        }
        return words;
    }

    /** Whether it ends as a sentence of running text does. */
    boolean isSentence() {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '»' && text.length() > 120 || last == '”' && text.length() > 120;
    }

    /** Its folded words, for comparing lines. */
    String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = from; i < to; i++) {
            if (!tokens.get(i).isPunctuation()) {
                words.append(tokens.get(i).folded()).append(' ');
            }
        }
        return words.toString();
    }
}
