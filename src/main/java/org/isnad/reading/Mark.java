package org.isnad.reading;

import org.isnad.text.Span;

/**
 * A stretch of a text to be marked.
 *
 * @param style name of its style
 * @param key of the claim it stands for, 0 for other marks; stretches of one key are one thing
 * @param number by which readers refer to it, 0 for none
 * @param level row of its underline, so that overlapping lines do not hide each other
 */
public record Mark(Span span, String style, long key, int number, int level) {

    public Mark(Span span, String style) {
        this(span, style, 0, 0, 0);
    }

    Mark onLevel(int row) {
        return new Mark(span, style, key, number, row);
    }
}
