package org.isnad.attribution;

import java.util.List;
import java.util.Set;

import org.isnad.content.Content;
import org.isnad.content.ContentReader;
import org.isnad.content.StanceReader;
import org.isnad.cue.AccordingTo;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.FoundParty;
import org.isnad.lexicon.WordLists;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.speaker.Coreference;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.Subject;
import org.isnad.speaker.SubjectReader;

/** A claim or a relay under a frame: وبحسب الوزير، فقد نجحت الخطة; …، وفق ما ذكرته وكالة كذا. */
final class FrameClaim {

    private static final Set<String> OPENERS = WordLists.words("after-frame");

    /** Tokens that a date takes with the marks around it. */
    private static final int DATE = 9;

    private final Reading reading;
    private final AccordingTo frames;
    private final ContentReader contents;
    private final SubjectReader subjects;
    private final StanceReader stances;
    private final SpeakerTrack track;

    FrameClaim(Reading reading, AccordingTo frames, ContentReader contents, SubjectReader subjects, StanceReader stances,
            SpeakerTrack track) {
        this.reading = reading;
        this.frames = frames;
        this.contents = contents;
        this.subjects = subjects;
        this.stances = stances;
        this.track = track;
    }

    /** The frame's own claim, or null where it only adds a link to a claim that ends before it. */
    ClaimDraft find(int frame, List<ClaimDraft> drafts) {
        int source = frames.sourceFrom(frame);
        if (source < 0) {
            return null;
        }
        int limit = reading.sentenceEnd(frame);
        Subject subject = subjects.at(source, Math.min(limit, source + 25));
        ClaimDraft told = endingAt(frame, drafts);
        if (told != null) {
            if (subject != null && subject.party().entity() != null && !frames.own(source)
                    && !subject.rule().equals("repeated-description")) {
                told.relay(subject.party(), subject.mention(), "according-to");
            }
            return null;
        }
        boolean own = frames.own(source);
        if (subject == null && !own) {
            return null;
        }
        FoundParty party = subject == null ? track.current() : subject.party();
        Content content = content(frame, subject == null ? source + 1 : subject.end(), limit, drafts);
        if (content == null || content.kind() != ClaimKind.DIRECT && content.after() - content.first() < 4) {
            return null;
        }
        ClaimDraft draft = new ClaimDraft(content, reading.token(frame).span(), frame, "according-to", 0.8);
        if (subject != null) {
            draft.spokenBy(subject);
        } else {
            draft.speaker = party;
        }
        draft.stance = stances.of(null, content);
        if (draft.speaker != null && subject != null) {
            boolean data = draft.speaker.entity() == null && frames.document(source);
            if (data) {
                track.describes(draft.speaker);
            } else {
                track.speaks(draft.speaker, null, false);
            }
            if (subject.rule().equals("issuer")) {
                track.issued(Coreference.stem(reading.word(subject.first())), draft.speaker);
            }
        }
        return draft;
    }

    private Content content(int frame, int sourceEnd, int limit, List<ClaimDraft> drafts) {
        int after = sourceEnd;
        boolean opens = frame - reading.sentenceStart(frame) < 2;
        if (opens) {
            after = pastSource(after, limit);
        }
        boolean goesOn = limit - after > 5 && (opens || !tellsWhen(after, limit))
                && (reading.comma(after) || OPENERS.contains(reading.word(after)) || opens);
        if (goesOn) {
            int first = after;
            if (reading.word(first).startsWith("نفس") || reading.word(first).startsWith("ذات")
                    || reading.word(first).equals("المذكور")) {
                first++;
            }
            while (first < limit && (reading.punctuation(first) && reading.quotations().openedBy(first) == null
                    || OPENERS.contains(reading.word(first)))) {
                first++;
            }
            return first >= limit ? null : contents.walk(reading.token(first).start(), first, limit);
        }
        int start = reading.sentenceStart(frame);
        for (ClaimDraft draft : drafts.subList(Math.max(0, drafts.size() - 4), drafts.size())) {
            if (draft.content.after() > start && draft.cueToken >= start) {
                return null;
            }
        }
        Quotation quotation = reading.quotations().openedBy(start);
        if (quotation != null && quotation.after() >= frame - 1 && quotation.after() <= frame) {
            return contents.direct(quotation);
        }
        return opens ? null : contents.walk(reading.token(start).start(), start, frame);
    }

    /** «…، وفق ما صرح به الوزير، اليوم الأحد 7 ديسمبر»: no more follows than when it was said. */
    private boolean tellsWhen(int comma, int limit) {
        return FunctionWords.TIMES.contains(reading.word(comma + 1)) && limit - comma < DATE;
    }

    /** وبحسب تقرير للأمم المتحدة صدر الشهر الماضي، فقد: past what still describes the source. */
    private int pastSource(int from, int limit) {
        if (reading.punctuation(from - 1) || reading.comma(from)) {
            return from;
        }
        int comma = from;
        for (int i = from; i < Math.min(limit, from + 14); i++) {
            if (reading.word(i).equals("فقد") || reading.word(i).equals("فان") && !reading.word(i - 1).equals("فان")) {
                return i;
            }
            boolean mark = reading.comma(i);
            comma = mark && comma == from && i < from + 7 ? i : comma;
        }
        return comma;
    }

    private ClaimDraft endingAt(int frame, List<ClaimDraft> drafts) {
        for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - 4; i--) {
            ClaimDraft draft = drafts.get(i);
            int after = draft.content.after();
            while (after < frame && reading.punctuation(after)
                    && reading.token(after).paragraph() == reading.token(frame).paragraph()) {
                after++;
            }
            if (after == frame && !draft.nested && draft.content.after() > reading.sentenceStart(frame)) {
                return draft;
            }
            if (draft.cueToken <= frame && frame < draft.content.first()) {
                return draft;
            }
        }
        return null;
    }
}
