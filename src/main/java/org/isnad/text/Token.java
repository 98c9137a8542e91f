package org.isnad.text;

/**
 * A word, a number or one punctuation mark.
 *
 * @param index its place in {@link TokenizedText#tokens()}
 * @param start first UTF-16 unit in the text, from 0
 * @param end one past the last
 * @param folded the form that {@link Folding} gives
 * @param paragraph number of the line it stands in, from 0
 */
public record Token(int index, int start, int end, String folded, Kind kind, int paragraph) {

    /** What the characters are. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    /** Whether this is the very mark {@code c}. */
    public boolean is(char c) {
        return end - start == 1 && folded.length() == 1 && folded.charAt(0) == c;
    }
}
