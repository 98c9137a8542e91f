package org.isnad.quotation;

/**
 * A stretch between quotation marks, by tokens.
 *
 * @param open the opening mark
 * @param close the closing mark, or the first token after the words where the end had to be guessed
 * @param closed whether the closing mark stands in the text
 * @param depth 0 for one that stands in no other
 * @param words the words between the marks
 */
public record Quotation(int open, int close, boolean closed, int depth, int words) {

    public int first() {
        return open + 1;
    }

    /** The first token after the quotation, its closing mark included. */
    public int after() {
        return closed ? close + 1 : close;
    }

    boolean encloses(int token) {
        return open < token && token < close;
    }
}
