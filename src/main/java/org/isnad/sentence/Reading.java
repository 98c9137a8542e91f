package org.isnad.sentence;

import java.util.Arrays;
import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.naming.Names;
import org.isnad.quotation.Quotations;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** One article as the attribution rules read it: by token, with its names, titles, quotations, sentences and furniture. */
public final class Reading {

    private final TokenizedText text;
    private final Names names;
    private final Quotations quotations;
    private final int[] mentionAt;
    private final int[] titleAt;
    private final boolean[] furniture;
    private final int[] sentenceStart;
    private final int[] sentenceEnd;
    private final String[] bare;

    public Reading(TokenizedText text, Names names, List<Span> furnitureSpans) {
        this.text = text;
        this.names = names;
        this.quotations = new Quotations(text);
        this.mentionAt = new int[text.size()];
        this.titleAt = new int[text.size()];
        this.furniture = new boolean[text.size()];
        this.sentenceStart = new int[text.size()];
        this.sentenceEnd = new int[text.size()];
        this.bare = new String[text.size()];
        Arrays.fill(mentionAt, -1);
        Arrays.fill(titleAt, -1);
        for (int i = 0; i < names.mentions().size(); i++) {
            mark(mentionAt, names.mentions().get(i).span(), i);
        }
        for (int i = 0; i < names.titles().size(); i++) {
            if (!text.text().startsWith("أمام", names.titles().get(i).span().start())) {
                mark(titleAt, names.titles().get(i).span(), i);
            }
        }
        for (Span span : furnitureSpans) {
            for (int i = text.firstAt(span.start()); i < size() && token(i).start() < span.end(); i++) {
                furniture[i] = true;
            }
        }
        cutSentences();
    }

    private void mark(int[] at, Span span, int value) {
        int i = text.firstAt(span.start());
        if (i > 0 && token(i - 1).end() > span.start()) {
            i--;
        }
        for (; i < size() && token(i).start() < span.end(); i++) {
            if (at[i] < 0) {
                at[i] = value;
            }
        }
    }

    private void cutSentences() {
        int start = 0;
        for (int i = 0; i < size(); i++) {
            boolean last = i + 1 == size() || token(i + 1).paragraph() != token(i).paragraph() || endsSentence(i);
            sentenceStart[i] = start;
            if (last) {
                Arrays.fill(sentenceEnd, start, i + 1, i + 1);
                start = i + 1;
            }
        }
    }

    /** A full stop, question or exclamation mark outside quotations; not in أ.ف.ب nor د. */
    public boolean endsSentence(int i) {
        Token token = token(i);
        if (!(token.is('.') || token.is('؟') || token.is('!') || token.is('?') || token.is('…'))
                || quotations.around(i) != null) {
            return false;
        }
        if (token.is('.')) {
            boolean spaced = token.end() >= text.text().length() || !Character.isLetterOrDigit(text.text().charAt(token.end()));
            boolean initial = i > 0 && token(i - 1).isWord() && token(i - 1).end() - token(i - 1).start() == 1;
            return spaced && !initial && !(i + 1 < size() && token(i + 1).is('.'));
        }
        return true;
    }

    public TokenizedText tokenized() {
        return text;
    }

    public String text() {
        return text.text();
    }

    public Names names() {
        return names;
    }

    public Quotations quotations() {
        return quotations;
    }

    public int size() {
        return text.size();
    }

    public Token token(int i) {
        return text.token(i);
    }

    public String word(int i) {
        return i >= 0 && i < size() ? text.token(i).folded() : "";
    }

    /** The folded word without the conjunction و or ف in front; short words keep it. */
    public String bare(int i) {
        if (i < 0 || i >= size()) {
            return "";
        }
        if (bare[i] == null) {
            bare[i] = FunctionWords.bare(word(i));
        }
        return bare[i];
    }

    public boolean is(int i, char mark) {
        return i >= 0 && i < size() && text.token(i).is(mark);
    }

    /** An Arabic comma or a Latin one. */
    public boolean comma(int i) {
        return is(i, '،') || is(i, ',');
    }

    public boolean punctuation(int i) {
        return i >= 0 && i < size() && text.token(i).isPunctuation();
    }

    public boolean isFurniture(int i) {
        return furniture[i];
    }

    /** First token of the sentence that holds the token. */
    public int sentenceStart(int i) {
        return sentenceStart[i];
    }

    /** One past the last token of the sentence that holds the token. */
    public int sentenceEnd(int i) {
        return sentenceEnd[i];
    }

    /** The end of the paragraph as a token. */
    public int paragraphEnd(int i) {
        return text.firstAt(text.paragraphs().get(token(i).paragraph()).end());
    }

    /** The mention that covers the token, or null. */
    public Names.Mention mention(int i) {
        return i < 0 || i >= size() || mentionAt[i] < 0 ? null : names.mentions().get(mentionAt[i]);
    }

    /** The title phrase that covers the token, or null. */
    public Names.Title title(int i) {
        return i < 0 || i >= size() || titleAt[i] < 0 ? null : names.titles().get(titleAt[i]);
    }

    public FoundEntity entity(int entity) {
        return names.entities().get(entity);
    }

    /** Whether the token belongs to the name of somebody who can speak. */
    public boolean namesSpeaker(int i) {
        Names.Mention mention = mention(i);
        return mention != null && entity(mention.entity()).type() != EntityType.PLACE;
    }

    /** One past the last token that a span covers. */
    public int after(Span span) {
        return text.firstAt(span.end());
    }

    /** The first token that a span covers, even in part. */
    public int firstOf(Span span) {
        int i = text.firstAt(span.start());
        return i > 0 && token(i - 1).end() > span.start() ? i - 1 : i;
    }

    /** One past the name or title phrase that covers the token, else the token itself. */
    public int afterName(int i) {
        int end = i;
        Names.Title title = title(i);
        Names.Mention mention = mention(i);
        if (title != null) {
            end = Math.max(end, after(title.span()));
        }
        if (mention != null) {
            end = Math.max(end, after(mention.span()));
        }
        return end;
    }

    public Span span(int first, int end) {
        return new Span(token(first).start(), token(end - 1).end());
    }

    /** The first token of the name or title that covers the token, or the token itself. */
    public int firstOfName(int i) {
        int first = i;
        if (title(i) != null) {
            first = Math.min(first, firstOf(title(i).span()));
        }
        if (mention(i) != null) {
            first = Math.min(first, firstOf(mention(i).span()));
        }
        return first;
    }
}
