package org.isnad.title;

import org.isnad.text.Span;

/**
 * A title in the text, and the name it goes with.
 *
 * @param from its first token
 * @param to one past its last token
 * @param head its folded first word without the article
 * @param nameFrom first token of the name beside it, or -1
 * @param nameTo one past the name's last token
 * @param sure whether the name is known or stands apart, rather than being words nobody knows
 */
public record TitlePhrase(int from, int to, Span span, String head, int nameFrom, int nameTo, boolean sure) {

    public boolean isNamed() {
        return nameFrom >= 0;
    }

    public TitlePhrase named(int start, int end, boolean known) {
        return new TitlePhrase(from, to, span, head, start, end, known);
    }
}
