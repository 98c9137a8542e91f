package org.isnad.attribution;

import java.util.List;
import java.util.Set;

import org.isnad.content.Content;
import org.isnad.content.ContentReader;
import org.isnad.content.StanceReader;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.lexicon.WordLists;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.QuotedParts;
import org.isnad.sentence.Reading;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.Subject;
import org.isnad.speaker.SubjectReader;

/** A quotation before its verb, «…»، قال الوزير, or one that fills a paragraph and goes on without any. */
final class QuotationClaim {

    private static final Set<String> TITLED = WordLists.words("titled");

    private final Reading reading;
    private final CueFinder cues;
    private final ContentReader contents;
    private final SubjectReader subjects;
    private final StanceReader stances;
    private final QuotedParts quoted;
    private final SpeakerTrack track;

    QuotationClaim(Reading reading, CueFinder cues, ContentReader contents, SubjectReader subjects, StanceReader stances,
            SpeakerTrack track) {
        this.reading = reading;
        this.cues = cues;
        this.contents = contents;
        this.subjects = subjects;
        this.stances = stances;
        this.quoted = new QuotedParts(reading);
        this.track = track;
    }

    /** The claim of the quotation that the token opens, unless another claim has it already. */
    ClaimDraft find(int open, List<ClaimDraft> drafts) {
        Quotation quotation = reading.quotations().openedBy(open);
        if (!quoted.states(quotation) || taken(quotation, drafts)) {
            return null;
        }
        Content content = contents.direct(quotation);
        if (content == null) {
            return null;
        }
        int next = quotation.after();
        while (next < reading.size() && (reading.comma(next) || reading.is(next, '-'))
                && next < quotation.after() + 2) {
            next++;
        }
        Cue cue = next < reading.size() && reading.token(next).paragraph() == reading.token(quotation.close() - 1).paragraph()
                ? cues.at(next)
                : null;
        if (cue != null && cue.finite() && cue.entry().takesQuotation() && !reading.word(next).startsWith("و")) {
            return before(content, cue);
        }
        ClaimDraft unlisted = unlisted(open, quotation, content);
        if (unlisted != null) {
            return unlisted;
        }
        boolean opensParagraph = open == 0 || reading.token(open - 1).paragraph() != reading.token(open).paragraph();
        boolean closesParagraph = atParagraphEnd(open, next);
        if (!opensParagraph || !closesParagraph || quotation.words() < 8 || track.current() == null) {
            return null;
        }
        ClaimDraft draft = new ClaimDraft(content, null, open, "quotation-goes-on", 0.6);
        draft.speaker = track.current();
        draft.stance = stances.of(null, content);
        return draft;
    }

    private boolean atParagraphEnd(int open, int next) {
        int end = next;
        while (end < reading.size() && end < next + 2 && reading.punctuation(end)) {
            end++;
        }
        return end >= reading.size() || reading.token(end).paragraph() != reading.token(open).paragraph();
    }

    /** A long quotation after a verb that the lexicon does not know: its subject speaks, or a colon leads it in. */
    private ClaimDraft unlisted(int open, Quotation quotation, Content content) {
        int start = reading.sentenceStart(open);
        if (quotation.words() < 8 || start == open || named(open, start)) {
            return null;
        }
        boolean colon = reading.is(open - 1, ':');
        int verb = verbBefore(open, start);
        Subject subject = null;
        for (int i = Math.max(start, open - 8); i < open && subject == null; i++) {
            boolean place = i == start || i > 0 && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1));
            subject = place && (reading.namesSpeaker(i) || reading.title(i) != null) ? subjects.at(i, open) : null;
        }
        if (!colon && verb < 0 && (subject == null || subject.end() < open - 2)) {
            return null;
        }
        ClaimDraft draft = new ClaimDraft(content, verb < 0 ? null : reading.token(verb).span(), open, "quotation-alone", 0.5);
        if (subject != null) {
            draft.spokenBy(subject);
        } else {
            draft.speaker = track.current();
        }
        draft.stance = stances.of(null, content);
        return draft;
    }

    /** Whether the word before the quotation, or the one before that, stands where a verb stands: after a stop or with و. */
    private int verbBefore(int open, int start) {
        for (int i = open - 1; i >= Math.max(start, open - 2); i--) {
            String word = reading.word(i);
            boolean verb = reading.token(i).isWord() && word.length() > 3 && !word.startsWith("ال")
                    && !FunctionWords.in(FunctionWords.PREPOSITIONS, word);
            boolean place = i == start || reading.punctuation(i - 1) || word.charAt(0) == 'و';
            if (verb && place) {
                return i;
            }
        }
        return -1;
    }

    /** Titles of books, campaigns and meetings stand in quotation marks too: بعنوان «…». */
    private boolean named(int open, int start) {
        for (int i = Math.max(start, open - 4); i < open; i++) {
            if (TITLED.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    private ClaimDraft before(Content content, Cue cue) {
        ClaimDraft draft = new ClaimDraft(content, reading.token(cue.token()).span(), cue.token(), "quotation-then-verb", 0.85);
        Subject subject = subjects.at(cue.token() + 1, Math.min(reading.sentenceEnd(cue.token()), cue.token() + 20));
        if (subject != null) {
            draft.spokenBy(subject);
        } else {
            draft.speaker = track.carried(cue.form());
        }
        draft.stance = stances.of(cue.entry(), content);
        if (draft.speaker != null) {
            track.speaks(draft.speaker, cue.form(), draft.mention != null);
        }
        return draft;
    }

    private static boolean taken(Quotation quotation, List<ClaimDraft> drafts) {
        for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - 4; i--) {
            Content content = drafts.get(i).content;
            if (content.first() <= quotation.first() && quotation.first() < content.after()) {
                return true;
            }
        }
        return false;
    }
}
