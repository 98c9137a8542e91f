package org.isnad.attribution;

import java.util.List;

import org.isnad.content.Complement;
import org.isnad.content.IssuedWords;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.finding.FoundParty;
import org.isnad.sentence.Reading;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.Subject;
import org.isnad.speaker.SubjectBefore;
import org.isnad.speaker.SubjectReader;

/** Who speaks under a cue: its subject after it, before it, or the speaker so far. */
final class Voices {

    private final Reading reading;
    private final SubjectReader subjects;
    private final SubjectBefore before;
    private final SpeakerTrack track;
    private final FiniteVoice finite;
    private final PassedOn passedOn;
    private final NominalVoice nominal;

    Voices(Reading reading, CueFinder cues, SubjectReader subjects, SubjectBefore before, SpeakerTrack track,
            IssuedWords issued) {
        this.reading = reading;
        this.subjects = subjects;
        this.before = before;
        this.track = track;
        this.passedOn = new PassedOn(reading, cues, subjects, before, track);
        this.finite = new FiniteVoice(reading, subjects, before, track, passedOn);
        this.nominal = new NominalVoice(reading, subjects, before, track, issued);
    }

    /** Gives the draft its speaker; a nested claim without a subject of its own stays without. */
    void assign(ClaimDraft draft, Cue cue, Complement complement, ClaimDraft outer, List<ClaimDraft> drafts) {
        switch (cue.form().type()) {
            case SPEECH_NOUN -> passedOn.speechNoun(draft, cue, drafts);
            case NOMINAL -> nominal.assign(draft, cue, complement);
            case PARTICIPLE -> participle(draft, cue, drafts);
            default -> finite.assign(draft, cue, complement, outer, drafts);
        }
    }

    /** Whether a cue inside another's claim has a subject of its own, other than the one who speaks already. */
    boolean changes(Cue cue, Complement complement, ClaimDraft outer) {
        if (cue.form().type() == CueForm.Type.NOMINAL) {
            return true;
        }
        if (!cue.finite()) {
            return false;
        }
        Subject subject = subjects.at(cue.token() + 1, complement.connector());
        subject = subject == null ? before.of(cue, outer.content.first()) : subject;
        return subject != null && !subject.party().equals(outer.speaker);
    }

    /** The verb or participle that a noun such as بالقول goes with, or -1. */
    int verbOf(Cue noun) {
        return before.verbOf(noun);
    }

    /** Whether the cue stands in a relative clause of an indefinite noun: كيانات قالت إنهم. */
    boolean relative(Cue cue) {
        return before.relative(cue, reading.sentenceStart(cue.token())) >= 0;
    }

    /** Takes note of somebody who does something under a verb that reports nothing here. */
    void introduces(Cue cue) {
        finite.introduces(cue);
    }

    private void participle(ClaimDraft draft, Cue cue, List<ClaimDraft> drafts) {
        speaker(draft, cue, drafts);
        if (cue.entry().lemma().equals("نقل") && reading.word(cue.token() + 1).equals("عن")) {
            Subject source = subjects.at(cue.token() + 2, draft.connector);
            if (source != null) {
                FoundParty relayer = draft.speaker;
                draft.spokenBy(source);
                draft.relay(relayer, null, "passes-on");
            }
        }
    }

    private void speaker(ClaimDraft draft, Cue cue, List<ClaimDraft> drafts) {
        Subject beside = before.beside(cue);
        if (beside != null) {
            draft.speaker = beside.party();
            return;
        }
        int sentence = reading.sentenceStart(cue.token());
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).cueToken >= sentence; i--) {
            FoundParty relayer = passedOn.relayerOf(drafts.get(i), cue);
            if (relayer != null) {
                draft.speaker = relayer;
                return;
            }
            boolean latter = drafts.get(i).relays.stream().anyMatch(r -> r.rule().equals("the-latter"));
            if ((!drafts.get(i).nested || latter) && !track.clashes(cue.form(), drafts.get(i).speaker)) {
                draft.speaker = drafts.get(i).speaker;
                return;
            }
        }
        Subject subject = before.ofVerb(cue);
        if (subject != null && !track.clashes(cue.form(), subject.party())) {
            draft.speaker = subject.party();
        } else {
            draft.speaker = track.carried(cue.form());
        }
    }
}
