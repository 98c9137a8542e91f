package org.isnad.attribution;

import java.util.List;
import java.util.Set;

import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.finding.FoundParty;
import org.isnad.finding.OrganizationKind;
import org.isnad.finding.Stance;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.Aside;
import org.isnad.sentence.Reading;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.Subject;
import org.isnad.speaker.SubjectBefore;
import org.isnad.speaker.SubjectReader;
import org.isnad.text.Folding;

/** Whose words an outlet or an official passes on: نقلت X عن Y قوله, ذكرت X نقلا عن Y أن, نسبت X إلى Y قوله. */
final class PassedOn {

    private static final Set<String> SOURCE_PREPOSITIONS = WordLists.words("before-source");
    private static final Set<String> TAKING_UP = WordLists.words("taking-up-source");
    private static final Set<String> PASSING = WordLists.words("passing-on");

    private final Reading reading;
    private final CueFinder cues;
    private final SubjectReader subjects;
    private final SubjectBefore before;
    private final SpeakerTrack track;
    private final Aside aside;

    PassedOn(Reading reading, CueFinder cues, SubjectReader subjects, SubjectBefore before, SpeakerTrack track) {
        this.reading = reading;
        this.cues = cues;
        this.subjects = subjects;
        this.before = before;
        this.track = track;
        this.aside = new Aside(reading);
    }

    /** The token after عن where the cue passes on another's words: نقلت X عن Y أن, ذكرت X نقلاً عن Y أن; or -1. */
    int passedOn(Cue cue, int connector) {
        boolean passes = cue.entry().lemma().equals("نقل");
        boolean learns = cue.entry().lemma().equals("علم");
        for (int i = cue.token() + 1; i + 1 < connector; i++) {
            if (learns && (reading.word(i).equals("من") || reading.word(i).equals("لدي"))) {
                return i + 1;
            }
            if (reading.word(i).equals("عن") && (passes || reading.word(i - 1).equals("نقلا") || setOff(cue, i, connector))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** ذكرت وكالة كذا، عن ثلاثة دبلوماسيين، أن: an outlet's source between commas. */
    private boolean setOff(Cue cue, int i, int connector) {
        Names.Mention outlet = reading.mention(i - 2) == null ? reading.mention(i - 3) : reading.mention(i - 2);
        return reading.comma(i - 1) && reading.comma(connector - 1) && !cue.entry().takes("عن") && outlet != null
                && reading.entity(outlet.entity()).kind() == OrganizationKind.MEDIA;
    }

    static void relay(ClaimDraft draft, Subject relayer) {
        if (relayer != null && relayer.party().entity() != null) {
            draft.relay(relayer.party(), relayer.mention(), "passes-on");
        }
    }

    /** نقلت X عن Y قوله, نسبت X إلى Y قوله: Y speaks and X passes it on. */
    void speechNoun(ClaimDraft draft, Cue cue, List<ClaimDraft> drafts) {
        int start = Math.max(reading.sentenceStart(cue.token()), cue.token() - 40);
        int verb = passingVerb(cue.token(), start);
        for (int i = verb + 1; verb >= 0 && i < cue.token(); i++) {
            if (TAKING_UP.contains(reading.word(i)) && i > verb + 1 && track.current() != null) {
                draft.speaker = track.current();
                relay(draft, relayer(verb, i));
                return;
            }
            Subject source = SOURCE_PREPOSITIONS.contains(reading.word(i)) ? subjects.at(i + 1, cue.token()) : null;
            if (source != null) {
                draft.spokenBy(source);
                relay(draft, relayer(verb, i));
                if (i == verb + 1 && cues.at(verb) != null && cues.at(verb).form().type() == CueForm.Type.PRESENT
                        && track.current() != null && track.current().entity() != null) {
                    draft.relay(track.current(), null, "passes-on");
                }
                return;
            }
        }
        int answer = before.verbOf(cue);
        boolean answers = answer >= 0 && FiniteVoice.ANSWERS.contains(cues.at(answer).entry().lemma()) && !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).stance == Stance.ASKS;
        Subject near = before.ofVerb(cue);
        if (near == null && answers) {
            draft.speaker = track.other(cues.at(answer).form());
        } else if (near != null) {
            draft.spokenBy(near);
        } else {
            draft.speaker = track.current();
        }
    }

    /** نقلت المديرة عن رئيس الهيئة قوله …، لافتة إلى: the participle goes back to her who passed his words on. */
    FoundParty relayerOf(ClaimDraft draft, Cue cue) {
        boolean passing = draft.speaker != null
                && (track.clashes(cue.form(), draft.speaker) || document(draft.speaker) && !cue.form().plural());
        return draft.nested || !passing ? null
                : draft.relays.stream().map(ClaimDraft.Relay::party)
                        .filter(party -> party.entity() != null && !track.clashes(cue.form(), party)).findFirst().orElse(null);
    }

    private Subject relayer(int verb, int preposition) {
        if (reading.word(verb).equals("نقلا")) {
            int bringing = passingVerb(verb, reading.sentenceStart(verb));
            return bringing >= 0 && bringing + 1 < verb ? subjects.at(bringing + 1, verb) : null;
        }
        Subject after = subjects.at(verb + 1, preposition);
        return after != null ? after : before.of(new Cue(verb, new CueForm(null, CueForm.Type.PAST, false, false)), 0);
    }

    /** The verb that passes words on before the preposition, or the sentence's first word. */
    private int passingVerb(int preposition, int start) {
        for (int i = preposition - 1; i >= start; i--) {
            int open = aside.opening(i, start);
            if (open >= 0) {
                i = open;
                continue;
            }
            String word = reading.word(i);
            if (reading.mention(i) == null && PASSING.stream().anyMatch(word::contains)) {
                return i;
            }
        }
        return -1;
    }

    private boolean document(FoundParty party) {
        return party.entity() == null && subjects.document(Folding.words(party.description())[0]);
    }
}
