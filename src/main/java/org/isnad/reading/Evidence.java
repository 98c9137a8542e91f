package org.isnad.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.isnad.article.TextSpan;
import org.isnad.claim.ClaimView;
import org.isnad.text.Span;

/** The sentence a claim stands in, with what comes before and after it. */
public record Evidence(String before, MarkedText sentence, String after) {

    private static final int CONTEXT = 240;

    /** Finds them in the article's text. */
    public static Evidence of(ClaimView claim, String text) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(span(claim.span()), claim.kind().name().toLowerCase(Locale.ROOT)));
        if (claim.cue() != null) {
            marks.add(new Mark(span(claim.cue()), "cue"));
        }
        if (claim.speakerMention() != null) {
            marks.add(new Mark(span(claim.speakerMention()), "speaker"));
        }
        int first = Stream.of(claim.cue(), claim.span()).filter(one -> one != null).mapToInt(TextSpan::start).min()
                .getAsInt();
        int last = Stream.of(claim.cue(), claim.span()).filter(one -> one != null).mapToInt(TextSpan::end).max().getAsInt();
        Span sentence = sentence(text, first, last);
        return new Evidence(text.substring(wordStart(text, sentence.start()), sentence.start()),
                MarkedText.of(text, sentence, marks),
                text.substring(sentence.end(), wordEnd(text, sentence.end())));
    }

    /** The sentence or sentences around a stretch; they end with the line, as headlines have no full stop. */
    private static Span sentence(String text, int first, int last) {
        int lineStart = text.lastIndexOf('\n', first - 1) + 1;
        int lineEnd = text.indexOf('\n', last);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag("ar"));
        sentences.setText(text);
        int start = first == 0 || sentences.isBoundary(first) ? first : sentences.preceding(first);
        int end = last == text.length() || sentences.isBoundary(last) ? last : sentences.following(last);
        return new Span(Math.max(start, lineStart), lineEnd < 0 ? end : Math.min(end, lineEnd));
    }

    /** Where the context before a sentence begins. */
    private static int wordStart(String text, int sentence) {
        int at = sentence - CONTEXT;
        int blank = text.indexOf(' ', at);
        return at <= 0 ? 0 : blank < 0 || blank >= sentence ? at : blank + 1;
    }

    /** Where the context after a sentence ends. */
    private static int wordEnd(String text, int sentence) {
        int at = sentence + CONTEXT;
        int blank = text.lastIndexOf(' ', at);
        return at >= text.length() ? text.length() : blank <= sentence ? at : blank;
    }

    private static Span span(TextSpan span) {
        return new Span(span.start(), span.end());
    }
}
