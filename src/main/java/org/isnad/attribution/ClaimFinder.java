package org.isnad.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.isnad.content.ComplementReader;
import org.isnad.content.Content;
import org.isnad.content.ContentHeads;
import org.isnad.content.ContentLimits;
import org.isnad.content.ContentReader;
import org.isnad.content.IssuedWords;
import org.isnad.content.StanceReader;
import org.isnad.cue.AccordingTo;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueLexicon;
import org.isnad.lexicon.WordLists;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.QuotedParts;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;
import org.isnad.speaker.Coreference;
import org.isnad.speaker.Gender;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.SubjectBefore;
import org.isnad.speaker.SubjectReader;
import org.isnad.text.Span;

/**
 * Reads one article from its first token to its last and asks each rule at its trigger: a cue, a frame, a quotation, a
 * headline.
 */
final class ClaimFinder {

    /** Verbs of things rather than of people, inside another's words. */
    private static final Set<String> SHOWING = WordLists.lemmas("showing");

    private final Reading reading;
    private final CueFinder cues;
    private final AccordingTo frames;
    private final QuotedParts quoted;
    private final CueClaim cueClaims;
    private final FrameClaim frameClaims;
    private final QuotationClaim quotationClaims;
    private final HeadlineClaim headlines;
    private final List<ClaimDraft> drafts = new ArrayList<>();

    ClaimFinder(Reading reading, CueLexicon lexicon, ContentHeads heads, SourceWords words) {
        this.reading = reading;
        this.cues = new CueFinder(reading, lexicon, words);
        this.frames = new AccordingTo(reading, cues, words);
        this.quoted = new QuotedParts(reading);
        Gender gender = new Gender(reading);
        SpeakerTrack track = new SpeakerTrack(gender);
        ComplementReader complements = new ComplementReader(reading, cues, heads, words);
        ContentReader contents = new ContentReader(reading, new ContentLimits(reading, cues, complements, frames, heads));
        SubjectReader subjects = new SubjectReader(reading, words, new Coreference(reading, track, gender, words));
        StanceReader stances = new StanceReader(reading, heads);
        Voices voices = new Voices(reading, cues, subjects, new SubjectBefore(reading, subjects, cues), track,
                new IssuedWords(reading, cues, complements));
        this.cueClaims = new CueClaim(reading, complements, contents, voices, stances, track);
        this.frameClaims = new FrameClaim(reading, frames, contents, subjects, stances, track);
        this.quotationClaims = new QuotationClaim(reading, cues, contents, subjects, stances, track);
        this.headlines = new HeadlineClaim(reading, cues, words, subjects, contents, stances);
    }

    /** All claims in text order. */
    List<ClaimDraft> find(Span title) {
        int headlines = 5;
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isFurniture(i)) {
                continue;
            }
            boolean titled = title != null && reading.token(i).start() == title.start();
            boolean begins = i == 0 || reading.token(i - 1).paragraph() != reading.token(i).paragraph();
            if (begins && !first(i) && !titled) {
                headlines = 0;
            }
            if (titled || headlines > 0 && first(i)) {
                headlines--;
                headline(i);
            }
            Quotation around = reading.quotations().around(i);
            boolean left = around != null && !around.closed() && !drafts.isEmpty()
                    && drafts.get(drafts.size() - 1).content.first() > around.open()
                    && drafts.get(drafts.size() - 1).content.after() <= i;
            if (around != null && around.open() < i && quoted.isPart(around) && i < around.close() && !left) {
                Cue nested = cues.at(i);
                ClaimDraft outer = nested == null || !nested.finite() || SHOWING.contains(nested.entry().lemma()) ? null
                        : outer(i);
                if (outer != null) {
                    add(cueClaims.find(nested, outer, drafts));
                }
                continue;
            }
            if (around != null && around.open() == i) {
                add(quotationClaims.find(i, drafts));
            }
            Cue cue = frames.verb(i) ? null : cues.at(i);
            if (cue != null) {
                add(cueClaims.find(cue, outer(i), drafts));
            } else if (frames.sourceAt(i) && outer(i) == null) {
                add(frameClaims.find(i, drafts));
            }
        }
        kicker();
        drafts.sort(Comparator.comparingInt((ClaimDraft d) -> d.content.start()).thenComparingInt(d -> -d.content.end()));
        return drafts;
    }

    /** قال إن الدولة لن تتسامح, over the headline: the line above it leaves its speaker to the one who speaks next. */
    private void kicker() {
        if (drafts.size() < 2 || drafts.get(0).speaker != null || drafts.get(0).nested) {
            return;
        }
        ClaimDraft first = drafts.get(0);
        int paragraph = reading.token(first.cueToken).paragraph();
        ClaimDraft next = drafts.get(1);
        boolean opens = first.cueToken == 0 || reading.token(first.cueToken - 1).paragraph() != paragraph;
        if (opens && paragraph < 2 && reading.token(next.cueToken).paragraph() > paragraph
                && !reading.endsSentence(reading.paragraphEnd(first.cueToken) - 1)) {
            first.speaker = next.speaker;
        }
    }

    /** Where the part of a headline ends that begins at the token: two or more full stops part it from the next. */
    private int dots(int from, int end) {
        for (int i = from + 3; i + 1 < end; i++) {
            if (reading.is(i, '.') && reading.is(i + 1, '.') && reading.quotations().around(i) == null) {
                return i;
            }
        }
        return end;
    }

    /** The parts of a headline: المطر يتواصل.. الأرصاد: استعدوا. */
    private void headline(int start) {
        int end = reading.paragraphEnd(start);
        for (int i = start; i < end; i = reading.sentenceEnd(i)) {
            int bar = i;
            while (bar < Math.min(end, i + 4) && !reading.is(bar, '|')) {
                bar++;
            }
            add(headlines.find(reading.is(bar, '|') ? bar + 1 : i, dots(i, end)));
        }
    }

    /** Whether a line that may be a headline begins here: short, and the first that is no furniture. */
    private boolean first(int i) {
        return (i == 0 || reading.token(i - 1).paragraph() != reading.token(i).paragraph()) && reading.paragraphEnd(i) - i < 30;
    }

    private void add(ClaimDraft draft) {
        if (draft != null && drafts.subList(Math.max(0, drafts.size() - 8), drafts.size()).stream()
                .noneMatch(d -> d.content.start() == draft.content.start())) {
            drafts.add(draft);
        }
    }

    /** The claim in whose content the token stands, the innermost one. */
    private ClaimDraft outer(int token) {
        for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - 5; i--) {
            Content content = drafts.get(i).content;
            if (content.first() <= token && token < content.after()) {
                return drafts.get(i);
            }
        }
        return null;
    }
}
