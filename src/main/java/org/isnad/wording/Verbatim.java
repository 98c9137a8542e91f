package org.isnad.wording;

/** A text that a template prints with every character it has, escaped but not cleaned: what a user typed, given back. */
public record Verbatim(String text) {

    /** Nothing where there is nothing. */
    @Override
    public String toString() {
        return text == null ? "" : text;
    }
}
