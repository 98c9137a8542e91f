package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text cut into tokens once, so that every rule counts in the same units; time and memory are linear in its length. */
public final class TokenizedText {

    private final String text;
    private final Token[] tokens;
    private final List<Span> paragraphs = new ArrayList<>();
    private char[] buffer = new char[32];

    public TokenizedText(String text) {
        this.text = text;
        List<Token> found = new ArrayList<>(text.length() / 5 + 8);
        int line = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r') {
                tokenize(line, i, found);
                paragraphs.add(new Span(line, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                line = i + 1;
            }
        }
        this.tokens = found.toArray(new Token[0]);
        this.buffer = null;
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return Arrays.asList(tokens);
    }

    public Token token(int index) {
        return tokens[index];
    }

    public int size() {
        return tokens.length;
    }

    /** Lines as they stand, empty ones included; a token's {@code paragraph} counts into this. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** Index of the first token that starts at or after the offset, or {@link #size()}. */
    public int firstAt(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void tokenize(int from, int to, List<Token> into) {
        int i = from;
        while (i < to) {
            CharacterClass kind = CharacterClass.of(text.charAt(i));
            if (kind == CharacterClass.BLANK || kind == CharacterClass.MARK) {
                i++;
                continue;
            }
            int end = switch (kind) {
                case LETTER -> wordEnd(i + 1, to);
                case DIGIT -> numberEnd(i + 1, to);
                default -> i + 1;
            };
            into.add(new Token(into.size(), i, end, folded(i, end), kindOf(kind), paragraphs.size()));
            i = end;
        }
    }

    private String folded(int from, int to) {
        if (buffer.length < to - from) {
            buffer = new char[2 * (to - from)];
        }
        return WordPool.word(buffer, Folding.fold(text, from, to, buffer));
    }

    private static Token.Kind kindOf(CharacterClass first) {
        return switch (first) {
            case LETTER -> Token.Kind.WORD;
            case DIGIT -> Token.Kind.NUMBER;
            default -> Token.Kind.PUNCTUATION;
        };
    }

    private int wordEnd(int from, int to) {
        int end = from;
        while (end < to && isOfWord(CharacterClass.of(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(CharacterClass kind) {
        return kind == CharacterClass.LETTER || kind == CharacterClass.MARK;
    }

    private int numberEnd(int from, int to) {
        int end = from;
        while (end < to && (isDigit(end) || ".,٫٬".indexOf(text.charAt(end)) >= 0 && end + 1 < to && isDigit(end + 1))) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int i) {
        return CharacterClass.of(text.charAt(i)) == CharacterClass.DIGIT;
    }
}
