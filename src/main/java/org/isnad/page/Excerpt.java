package org.isnad.page;

import java.util.ArrayList;
import java.util.List;

import org.isnad.text.Span;

/**
 * The part of a text around what was found in it.
 *
 * @param opened whether text before it is left out
 * @param cut whether text after it is left out
 */
public record Excerpt(List<Part> parts, boolean opened, boolean cut) {

    private static final int BEFORE = 80;
    private static final int LENGTH = 320;

    /** Characters one after the other, found or between what is found. */
    public record Part(String text, boolean found) {
    }

    /** The whole text. */
    public static Excerpt whole(String text, List<Span> found) {
        return new Excerpt(parts(text, new Span(0, text.length()), found), false, false);
    }

    /** About three lines from shortly before the first thing found, cut between words. */
    public static Excerpt around(String text, List<Span> found) {
        int first = found.isEmpty() ? 0 : found.get(0).start();
        int start = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE, first);
        int end = text.length() - start <= LENGTH ? text.length() : wordBefore(text, start + LENGTH, first + 1);
        return new Excerpt(parts(text, new Span(start, end), found), start > 0, end < text.length());
    }

    private static List<Part> parts(String text, Span shown, List<Span> found) {
        List<Part> parts = new ArrayList<>();
        int from = shown.start();
        for (Span span : found) {
            if (span.start() >= from && span.end() <= shown.end()) {
                parts.add(new Part(text.substring(from, span.start()), false));
                parts.add(new Part(span.of(text), true));
                from = span.end();
            }
        }
        parts.add(new Part(text.substring(from, shown.end()), false));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }

    private static int wordAfter(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return surrogateSafe(text, from);
    }

    private static int wordBefore(String text, int from, int limit) {
        for (int i = from; i > limit; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return surrogateSafe(text, from);
    }

    private static int surrogateSafe(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
