package org.isnad.attribution;

import java.util.List;
import java.util.Set;

import org.isnad.content.Complement;
import org.isnad.content.IssuedWords;
import org.isnad.cue.Agreement;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.finding.OrganizationKind;
import org.isnad.finding.Stance;
import org.isnad.naming.Names;
import org.isnad.sentence.Aside;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.speaker.Subject;
import org.isnad.speaker.SubjectBefore;
import org.isnad.speaker.SubjectReader;
import org.isnad.text.Folding;

/** Who speaks under a cue: its subject after it, before it, or the speaker so far. */
final class Voices {

    private static final Set<String> SOURCE_PREPOSITIONS = Set.of("عن", "الي", "لسان");

    private static final Set<String> TAKING_UP = Set.of("عنه", "عنها", "عنهم", "اليه", "اليها", "لسانه", "لسانها");

    private static final Set<String> PASSING = Set.of("نقل", "نسب", "حكي", "اورد", "نشر", "ذكر", "بث", "روي", "روت");
    /** Words of one party; more are two. */
    private static final int MOST_OBJECT = 3;
    private static final Set<String> ANSWERS = Set.of("أجاب", "رد");

    private final Reading reading;
    private final CueFinder cues;
    private final SubjectReader subjects;
    private final SubjectBefore before;
    private final SpeakerTrack track;
    private final IssuedWords issued;
    private final Agreement agreement;
    private final Aside aside;

    Voices(Reading reading, CueFinder cues, SubjectReader subjects, SubjectBefore before, SpeakerTrack track,
            IssuedWords issued) {
        this.reading = reading;
        this.cues = cues;
        this.subjects = subjects;
        this.before = before;
        this.track = track;
        this.issued = issued;
        this.agreement = new Agreement(reading);
        this.aside = new Aside(reading);
    }

    /** Gives the draft its speaker; a nested claim without a subject of its own stays without. */
    void assign(ClaimDraft draft, Cue cue, Complement complement, ClaimDraft outer, List<ClaimDraft> drafts) {
        switch (cue.form().type()) {
            case SPEECH_NOUN -> speechNoun(draft, cue, drafts);
            case NOMINAL -> nominal(draft, cue, complement);
            case PARTICIPLE -> participle(draft, cue, drafts);
            default -> finite(draft, cue, complement, outer, drafts);
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

    private void finite(ClaimDraft draft, Cue cue, Complement complement, ClaimDraft outer, List<ClaimDraft> drafts) {
        int from = cue.token() + 1;
        int passed = passedOn(cue, complement.connector());
        if (passed > 0) {
            Subject source = subjects.at(passed, complement.connector());
            Subject relayer = subjects.at(from, passed - 1);
            if (source != null) {
                draft.spokenBy(source);
                relay(draft, relayer);
                return;
            }
        }
        Subject subject = before.broughtUp(cue);
        subject = subject == null ? before.carried(cue) : subject;
        subject = subject == null ? before.leading(cue) : subject;
        if (subject == null) {
            subject = cue.entry().inDocument() ? subjects.issuer(from + 1, complement.connector())
                    : subjects.at(from, complement.connector());
        }
        if (subject == null && cue.entry().inDocument() && !reading.word(from + 1).startsWith("ال")
                && complement.connector() > from + 2) {
            subject = subjects.at(from + 1, complement.connector());
        }
        if (subject != null && subject.first() == from && agreement.clashes(cue.form(), from)) {
            subject = null;
        }
        if (subject != null && outer == null && addressed(cue, subject, complement, drafts)) {
            subject = null;
        }
        if (subject != null && onlyObject(cue, subject, complement)) {
            subject = null;
        }
        if (subject == null && (reading.word(from).equals("فيها") || reading.word(from).equals("فيه"))) {
            subject = antecedent(draft, cue);
        }
        if (subject == null) {
            subject = before.of(cue, floor(cue, outer, drafts));
        }
        if (subject != null && goesOn(cue, subject)) {
            draft.speaker = track.current();
            draft.mention = subject.mention();
        } else if (subject != null) {
            draft.spokenBy(subject);
            if (subject.rule().equals("the-latter") && track.current() != null) {
                draft.relay(track.current(), null, "the-latter");
            }
        } else if (outer == null && !placeBefore(cue)) {
            boolean answers = ANSWERS.contains(cue.entry().lemma()) && !drafts.isEmpty()
                    && drafts.get(drafts.size() - 1).stance == Stance.ASKS;
            draft.speaker = answers ? track.other(cue.form()) : track.carried(cue.form());
        }
    }

    /** واستطرد ربان الفريق: a definite epithet that no list knows is the speaker so far where the verb goes on. */
    private boolean goesOn(Cue cue, Subject subject) {
        FoundParty current = track.current();
        boolean person = current != null && current.entity() != null
                && reading.entity(current.entity()).type() == EntityType.PERSON;
        return cue.entry().goesOn() && person && subject.rule().equals("unnamed-source")
                && subjects.epithet(subject.first(), subject.end()) && !track.clashes(cue.form(), current);
    }

    /** واتهمت الجماعة بالكذب: one party between a verb that needs an object and its preposition is that object. */
    private boolean onlyObject(Cue cue, Subject subject, Complement complement) {
        String verb = reading.word(cue.token());
        boolean goesOn = verb.charAt(0) == 'و' || verb.charAt(0) == 'ل' || reading.word(cue.token() - 1).equals("كما");
        int end = subject.end();
        while (goesOn && end < complement.connector() && reading.punctuation(end)) {
            end++;
        }
        return goesOn && cue.entry().needsObject() && subject.first() == cue.token() + 1 && end >= complement.connector()
                && complement.connector() - subject.first() <= MOST_OBJECT
                && complement.shape() == Complement.Shape.PREPOSITION && !withPronoun(cue);
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
    private boolean placeBefore(Cue cue) {
        Names.Mention mention = reading.mention(cue.token() - 1);
        return cue.form().type() == CueForm.Type.PRESENT && mention != null
                && reading.entity(mention.entity()).type() == EntityType.PLACE
                && reading.firstOf(mention.span()) == reading.sentenceStart(cue.token());
    }

    /** …، وطالب وزير الفلاحة بفتح تحقيق: an office nobody holds here, after a speaker's words in one sentence, is asked. */
    private boolean addressed(Cue cue, Subject subject, Complement complement, List<ClaimDraft> drafts) {
        boolean goesOn = cue.entry().takes("pronoun") && reading.word(cue.token()).charAt(0) == 'و' && !drafts.isEmpty()
                && drafts.get(drafts.size() - 1).cueToken >= reading.sentenceStart(cue.token());
        Names.Title title = reading.title(cue.token() + 1);
        return goesOn && title != null && title.person() == null && subject.party().entity() == null
                && subject.first() == cue.token() + 1 && reading.after(title.span()) == complement.connector()
                && track.current() != null && !track.clashes(cue.form(), track.current());
    }

    /** تصريحات أدلى بها مسؤول … قال فيها: the speaker stands with the noun that فيها takes up. */
    private Subject antecedent(ClaimDraft draft, Cue cue) {
        int start = Math.max(reading.sentenceStart(cue.token()), cue.token() - 40);
        for (int i = cue.token() - 1; i > start; i--) {
            if (reading.word(i).equals("بها") || reading.word(i).equals("به")) {
                Subject subject = subjects.at(i + 1, cue.token());
                if (subject != null && reading.word(start).contains("نقل")) {
                    draft.speaker = subject.party();
                    relay(draft, subjects.at(start + 1, i));
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

    /** The token after عن where the cue passes on another's words: نقلت X عن Y أن, ذكرت X نقلاً عن Y أن; or -1. */
    private int passedOn(Cue cue, int connector) {
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
        return comma(i - 1) && comma(connector - 1) && !cue.entry().takes("عن") && outlet != null
                && reading.entity(outlet.entity()).kind() == OrganizationKind.MEDIA;
    }

    private boolean comma(int i) {
        return reading.is(i, '،') || reading.is(i, ',');
    }

    private static void relay(ClaimDraft draft, Subject relayer) {
        if (relayer != null && relayer.party().entity() != null) {
            draft.relay(relayer.party(), relayer.mention(), "passes-on");
        }
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

    /** نقلت X عن Y قوله, نسبت X إلى Y قوله: Y speaks and X passes it on. */
    private void speechNoun(ClaimDraft draft, Cue cue, List<ClaimDraft> drafts) {
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
        boolean answers = answer >= 0 && ANSWERS.contains(cues.at(answer).entry().lemma()) && !drafts.isEmpty()
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
            FoundParty relayer = relayer(drafts.get(i), cue);
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

    private boolean document(FoundParty party) {
        return party.entity() == null && subjects.document(Folding.words(party.description())[0]);
    }

    /** نقلت المديرة عن رئيس الهيئة قوله …، لافتة إلى: the participle goes back to her who passed his words on. */
    private FoundParty relayer(ClaimDraft draft, Cue cue) {
        boolean passing = draft.speaker != null
                && (track.clashes(cue.form(), draft.speaker) || document(draft.speaker) && !cue.form().plural());
        return draft.nested || !passing ? null
                : draft.relays.stream().map(ClaimDraft.Relay::party)
                        .filter(party -> party.entity() != null && !track.clashes(cue.form(), party)).findFirst().orElse(null);
    }

    /** تحذير أمريكي من, إعلان الحركة: the noun's complement or its adjective is the source. */
    private void nominal(ClaimDraft draft, Cue cue, Complement complement) {
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
