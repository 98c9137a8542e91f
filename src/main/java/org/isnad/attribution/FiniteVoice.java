package org.isnad.attribution;

import java.util.List;
import java.util.Set;

import org.isnad.content.Complement;
import org.isnad.cue.Agreement;
import org.isnad.cue.Cue;
import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.finding.Stance;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.Subject;
import org.isnad.speaker.SubjectBefore;
import org.isnad.speaker.SubjectReader;

/** The speaker of a finite verb: beside it, before it, brought up by أما, or whoever has been speaking. */
final class FiniteVoice {

    /** Verbs that answer whoever asked. */
    static final Set<String> ANSWERS = Set.of("أجاب", "رد");

    private final Reading reading;
    private final SubjectReader subjects;
    private final SubjectBefore before;
    private final SpeakerTrack track;
    private final Agreement agreement;
    private final Addressed addressed;
    private final PassedOn passedOn;

    FiniteVoice(Reading reading, SubjectReader subjects, SubjectBefore before, SpeakerTrack track, PassedOn passedOn) {
        this.reading = reading;
        this.subjects = subjects;
        this.before = before;
        this.track = track;
        this.passedOn = passedOn;
        this.agreement = new Agreement(reading);
        this.addressed = new Addressed(reading, track);
    }

    /** Gives the claim under a finite verb its speaker. */
    void assign(ClaimDraft draft, Cue cue, Complement complement, ClaimDraft outer, List<ClaimDraft> drafts) {
        int from = cue.token() + 1;
        int passed = passedOn.passedOn(cue, complement.connector());
        if (passed > 0) {
            Subject source = subjects.at(passed, complement.connector());
            Subject relayer = subjects.at(from, passed - 1);
            if (source != null) {
                draft.spokenBy(source);
                PassedOn.relay(draft, relayer);
                return;
            }
        }
        Subject subject = before.broughtUp(cue);
        subject = subject == null && outer == null ? before.perfect(cue) : subject;
        subject = subject == null ? before.carried(cue) : subject;
        subject = subject == null ? before.leading(cue) : subject;
        if (subject == null) {
            subject = several(cue) ? null
                    : cue.entry().inDocument() ? subjects.issuer(from + 1, complement.connector())
                            : subjects.at(from, complement.connector());
        }
        if (subject == null && cue.entry().inDocument() && !reading.word(from + 1).startsWith("ال")
                && complement.connector() > from + 2) {
            subject = subjects.at(from + 1, complement.connector());
        }
        if (subject != null && subject.first() == from && agreement.clashes(cue.form(), from)) {
            subject = null;
        }
        if (subject != null && outer == null && addressed.afterHeadlinesSubject(cue, subject)) {
            subject = before.whole(cue);
        }
        if (subject != null && outer == null && addressed.addressed(cue, subject, complement, drafts)) {
            subject = null;
        }
        if (subject != null && addressed.called(cue, subject, complement, drafts)
                && !subjects.describesSource(subject.first())) {
            subject = null;
        }
        if (subject != null && addressed.onlyObject(cue, subject, complement)) {
            subject = null;
        }
        if (subject == null && (reading.word(from).equals("فيها") || reading.word(from).equals("فيه"))) {
            subject = antecedent(draft, cue);
        }
        if (subject == null) {
            subject = before.of(cue, floor(cue, outer, drafts));
        }
        if (subject != null && goesOn(cue, subject, drafts)) {
            draft.speaker = track.current();
            draft.mention = subject.mention();
        } else if (subject != null) {
            draft.spokenBy(subject);
            if (subject.rule().equals("the-latter") && track.current() != null) {
                draft.relay(track.current(), null, "the-latter");
            }
        } else if (outer == null && !addressed.placeBefore(cue)) {
            boolean answers = ANSWERS.contains(cue.entry().lemma()) && !drafts.isEmpty()
                    && drafts.get(drafts.size() - 1).stance == Stance.ASKS;
            draft.speaker = answers ? track.other(cue.form()) : track.carried(cue.form());
        }
    }

    /** طالبوا, يؤكدون: a verb of several people has its subject before it or none. */
    private boolean several(Cue cue) {
        String verb = reading.word(cue.token());
        return cue.form().plural() && (verb.endsWith("وا") || verb.endsWith("ون"));
    }

    /** واستطرد ربان الفريق: a definite epithet that no list knows is the speaker so far where the verb goes on. */
    private boolean goesOn(Cue cue, Subject subject, List<ClaimDraft> drafts) {
        FoundParty current = track.current();
        boolean person = current != null && current.entity() != null
                && reading.entity(current.entity()).type() == EntityType.PERSON;
        return person && (cue.entry().goesOn() || nisba(subject) && sameParagraph(cue, drafts))
                && subject.rule().equals("unnamed-source")
                && subjects.epithet(subject.first(), subject.end()) && !track.clashes(cue.form(), current);
    }

    /** الأكاديمي المغربي rather than المظنون فيه: a noun with the adjective of a country or a field. */
    private boolean nisba(Subject subject) {
        String last = reading.word(subject.end() - 1);
        return subject.end() - subject.first() > 1 && last.startsWith("ال") && (last.endsWith("ي") || last.endsWith("يه"));
    }

    /** أوضح الأستاذ فلان كذا، وذكر الأكاديمي المغربي كذا: the speaker's last words stand in the cue's paragraph. */
    private boolean sameParagraph(Cue cue, List<ClaimDraft> drafts) {
        ClaimDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && last.speaker != null && last.speaker.equals(track.current())
                && reading.token(last.cueToken).paragraph() == reading.token(cue.token()).paragraph();
    }

    /** تصريحات أدلى بها مسؤول … قال فيها: the speaker stands with the noun that فيها takes up. */
    private Subject antecedent(ClaimDraft draft, Cue cue) {
        int start = Math.max(reading.sentenceStart(cue.token()), cue.token() - 40);
        for (int i = cue.token() - 1; i > start; i--) {
            if (reading.word(i).equals("بها") || reading.word(i).equals("به")) {
                Subject subject = subjects.at(i + 1, cue.token());
                if (subject != null && reading.word(start).contains("نقل")) {
                    draft.speaker = subject.party();
                    PassedOn.relay(draft, subjects.at(start + 1, i));
                }
                return subject;
            }
        }
        return writer(start, cue.token());
    }

    /** ألقى الوزير كلمة قال فيها: the first who stands under no preposition before the verb. */
    private Subject writer(int start, int verb) {
        for (int i = start; i < verb; i++) {
            boolean opens = reading.title(i) != null && reading.firstOf(reading.title(i).span()) == i
                    || reading.namesSpeaker(i) && reading.firstOf(reading.mention(i).span()) == i
                    || subjects.describesSource(i);
            Names.Mention mention = reading.mention(i);
            boolean fused = mention != null && mention.span().start() > reading.token(i).start();
            if (opens && !fused && !reading.word(i).startsWith("لل")
                    && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1))) {
                return subjects.at(i, verb);
            }
        }
        return start + 1 < verb ? subjects.at(start + 1, verb) : null;
    }

    private static int floor(Cue cue, ClaimDraft outer, List<ClaimDraft> drafts) {
        if (outer != null) {
            return outer.content.first();
        }
        int floor = 0;
        for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - 4; i--) {
            int after = drafts.get(i).content.after();
            if (after <= cue.token()) {
                floor = Math.max(floor, after);
            }
        }
        return floor;
    }

    /** Takes note of somebody who does something under a verb that reports nothing here: رحب الوزير بالضيوف. */
    void introduces(Cue cue) {
        if (!cue.finite() || cue.entry().takesObject()) {
            return;
        }
        int from = cue.token() + 1;
        Subject subject = subjects.at(from, Math.min(reading.sentenceEnd(cue.token()), from + 14));
        boolean person = subject != null && subject.party().entity() != null
                && reading.entity(subject.party().entity()).type() == EntityType.PERSON;
        if (person && subject.first() <= from + 1 && !agreement.clashes(cue.form(), subject.first())) {
            track.speaks(subject.party(), cue.form(), true);
        }
    }
}
