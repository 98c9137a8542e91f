package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/** A text cut into tokens once, so that every rule counts in the same units; time and memory are linear in its length. */
public final class TokenizedText {

    private final String text;
    private final List<Token> tokens;
    private final List<Span> paragraphs;

    public TokenizedText(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 8);
        this.paragraphs = new ArrayList<>();
        int line = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                tokenize(line, i);
                paragraphs.add(new Span(line, i));
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                line = i + 1;
            }
        }
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Lines as they stand, empty ones included; a token's {@code paragraph} counts into this. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Index of the first token that starts at or after the offset, or {@link #size()}. */
    public int firstAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void tokenize(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Folding.isMark(c)) {
                i++;
                continue;
            }
            Token.Kind kind = kindOf(c);
            int end = i + 1;
            if (kind != Token.Kind.PUNCTUATION) {
                while (end < to && continues(kind, text.charAt(end), end + 1 < to ? text.charAt(end + 1) : ' ')) {
                    end++;
                }
            }
            tokens.add(new Token(tokens.size(), i, end, Folding.fold(text.substring(i, end)), kind, paragraphs.size()));
            i = end;
        }
    }

    private static Token.Kind kindOf(char c) {
        if (Character.isDigit(c)) {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
    }

    private static boolean continues(Token.Kind kind, char c, char next) {
        if (kind == Token.Kind.NUMBER) {
            return Character.isDigit(c) || (c == '.' || c == ',' || c == '٫' || c == '٬') && Character.isDigit(next);
        }
        return Character.isLetter(c) || Character.isSurrogate(c) || Folding.isMark(c);
    }
}
