package org.isnad.attribution;

import org.isnad.content.Complement;
import org.isnad.content.IssuedWords;
import org.isnad.cue.Cue;
import org.isnad.cue.CueForm;
import org.isnad.finding.FoundParty;
import org.isnad.sentence.Reading;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.Subject;
import org.isnad.speaker.SubjectBefore;
import org.isnad.speaker.SubjectReader;

/** The speaker of a noun that reports: تحذير أمريكي من, إعلان الحركة, جدد الوزير دعوته إلى. */
final class NominalVoice {

    private final Reading reading;
    private final SubjectReader subjects;
    private final SubjectBefore before;
    private final SpeakerTrack track;
    private final IssuedWords issued;

    NominalVoice(Reading reading, SubjectReader subjects, SubjectBefore before, SpeakerTrack track, IssuedWords issued) {
        this.reading = reading;
        this.subjects = subjects;
        this.before = before;
        this.track = track;
        this.issued = issued;
    }

    /** تحذير أمريكي من, إعلان الحركة: the noun's complement or its adjective is the source. */
    void assign(ClaimDraft draft, Cue cue, Complement complement) {
        int from = cue.token() + 1;
        Subject subject = subjects.at(from, complement.connector());
        if (subject != null && subject.party().entity() != null) {
            draft.spokenBy(subject);
            return;
        }
        int end = complement.connector();
        while (end > from && reading.word(end - 1).startsWith("لل")) {
            end--;
        }
        int words = end - from;
        int issuing = issued.verbOf(cue.token());
        if (issuing >= 0) {
            issuedBy(draft, cue, issuing);
            return;
        }
        if (words >= 1 && words <= 2 && adjective(from) && adjective(end - 1)) {
            draft.mention = reading.span(from, end);
            draft.speaker = FoundParty.unnamed(draft.mention.of(reading.text()));
        }
    }

    /** جدد الوزير دعوته إلى: who brings the noun out is the verb's subject, else whoever has been speaking. */
    private void issuedBy(ClaimDraft draft, Cue noun, int verb) {
        String word = reading.bare(verb);
        boolean participle = word.charAt(0) == 'م';
        CueForm form = new CueForm(noun.entry(), participle ? CueForm.Type.PARTICIPLE : CueForm.Type.PAST,
                word.endsWith("ت"), false);
        Subject subject = participle ? null : subjects.at(verb + 1, noun.token());
        subject = subject == null ? before.of(new Cue(verb, form), reading.sentenceStart(verb)) : subject;
        if (subject != null) {
            draft.spokenBy(subject);
        } else {
            draft.speaker = track.carried(form);
        }
    }

    /** A relative adjective: أمريكي, العسكرية. */
    private boolean adjective(int i) {
        String word = reading.word(i);
        return word.length() > 3 && (word.endsWith("ي") || word.endsWith("يه")) && reading.title(i) == null;
    }
}
