package org.isnad.attribution;

import java.util.List;

import org.isnad.content.Complement;
import org.isnad.cue.Cue;
import org.isnad.cue.CueForm;
import org.isnad.finding.EntityType;
import org.isnad.naming.Names;
import org.isnad.sentence.Reading;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.Subject;

/** Tells whom a verb says it of from who says it: واتهمت الجماعة بالكذب, …، وطالب وزير الفلاحة بفتح تحقيق. */
final class Addressed {

    /** Words of one party; more are two. */
    private static final int MOST_OBJECT = 3;

    private final Reading reading;
    private final SpeakerTrack track;

    Addressed(Reading reading, SpeakerTrack track) {
        this.reading = reading;
        this.track = track;
    }

    /**
     * واتهمت الجماعة بالكذب, وحملت الحكومة المسؤولية: one party between a verb that needs an object and its preposition is that
     * object.
     */
    boolean onlyObject(Cue cue, Subject subject, Complement complement) {
        String verb = reading.word(cue.token());
        boolean goesOn = verb.charAt(0) == 'و' || verb.charAt(0) == 'ل' || reading.word(cue.token() - 1).equals("كما");
        int end = subject.end();
        while (goesOn && end < complement.connector() && reading.punctuation(end)) {
            end++;
        }
        boolean object = cue.entry().needsObject() && complement.shape() == Complement.Shape.PREPOSITION
                || cue.entry().takes("blame") && complement.shape() == Complement.Shape.NOUN;
        return goesOn && object && subject.first() == cue.token() + 1 && end >= complement.connector()
                && complement.connector() - subject.first() <= MOST_OBJECT
                && !withPronoun(cue);
    }

    /**
     * وحذر فلان من كذا، ودعا صناع السياسات إلى خطة: in the sentence of a speaker's words a noun right after the verb is called
     * on.
     */
    boolean called(Cue cue, Subject subject, Complement complement, List<ClaimDraft> drafts) {
        return cue.entry().takes("الي") && cue.entry().takes("pronoun") && reading.word(cue.token()).charAt(0) == 'و'
                && !drafts.isEmpty() && drafts.get(drafts.size() - 1).cueToken >= reading.sentenceStart(cue.token())
                && subject.party().entity() == null && subject.rule().equals("unnamed-source")
                && subject.first() == cue.token() + 1 && subject.end() >= complement.connector() - 1
                && complement.shape() == Complement.Shape.PREPOSITION && track.current() != null
                && !track.clashes(cue.form(), track.current());
    }

    /** شركة نظافة تطالب الجماعة بتعويض: in a headline the subject opens the clause, so what follows its verb is the object. */
    boolean afterHeadlinesSubject(Cue cue, Subject subject) {
        int start = reading.sentenceStart(cue.token());
        return cue.form().type() == CueForm.Type.PRESENT && (cue.entry().needsObject() || cue.entry().takes("pronoun"))
                && reading.token(cue.token()).paragraph() == 0
                && subject.first() > cue.token() && cue.token() > start && cue.token() - start <= MOST_OBJECT
                && reading.token(start).isWord();
    }

    /** واتهمته: the verb carries whom it is said of. */
    private boolean withPronoun(Cue cue) {
        String verb = reading.bare(cue.token());
        for (String pronoun : List.of("هما", "ها", "هم", "نا", "ني", "ه")) {
            if (verb.endsWith(pronoun) && verb.length() - pronoun.length() >= cue.entry().lemma().length()) {
                return true;
            }
        }
        return false;
    }

    /** وأربيل ترد: a town that stands for its government speaks, and nobody named before. */
    boolean placeBefore(Cue cue) {
        Names.Mention mention = reading.mention(cue.token() - 1);
        return cue.form().type() == CueForm.Type.PRESENT && mention != null
                && reading.entity(mention.entity()).type() == EntityType.PLACE
                && reading.firstOf(mention.span()) == reading.sentenceStart(cue.token());
    }

    /** …، وطالب وزير الفلاحة بفتح تحقيق: an office nobody holds here, after a speaker's words in one sentence, is asked. */
    boolean addressed(Cue cue, Subject subject, Complement complement, List<ClaimDraft> drafts) {
        boolean goesOn = cue.entry().takes("pronoun") && reading.word(cue.token()).charAt(0) == 'و' && !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).cueToken >= reading.sentenceStart(cue.token());
        Names.Title title = reading.title(cue.token() + 1);
        return goesOn && title != null && title.person() == null && subject.party().entity() == null
                && subject.first() == cue.token() + 1 && reading.after(title.span()) == complement.connector()
                && track.current() != null && !track.clashes(cue.form(), track.current());
    }
}
