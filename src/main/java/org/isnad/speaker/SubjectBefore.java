package org.isnad.speaker;

import java.util.Set;

import org.isnad.cue.Agreement;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.finding.FoundParty;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.text.Span;

/** Finds a subject that stands before its verb: لكن جيفري استدرك, وكانت الوزارة أعلنت, المرصد الذي يؤكد. */
public final class SubjectBefore {

    /** Things that bear the words of those who chant, raise or hand them out. */
    private static final Set<String> CARRIERS = WordLists.words("carriers");

    private static final int FARTHEST = 25;

    private final Reading reading;
    private final SubjectReader subjects;
    private final CueFinder cues;
    private final Agreement agreement;
    private final AdjacentSubject adjacent;
    private final OpeningSubject opening;
    private final RelativeClause relatives;

    public SubjectBefore(Reading reading, SubjectReader subjects, CueFinder cues) {
        this.reading = reading;
        this.subjects = subjects;
        this.cues = cues;
        this.agreement = new Agreement(reading);
        this.adjacent = new AdjacentSubject(reading, subjects);
        this.opening = new OpeningSubject(reading, subjects, cues);
        this.relatives = new RelativeClause(reading, cues);
    }

    /** The subject right before the cue, or the one its sentence began with, or null. */
    public Subject of(Cue cue, int floor) {
        int start = Math.max(floor, Math.max(reading.sentenceStart(cue.token()), cue.token() - 60));
        if (cue.finite()) {
            Subject beside = joined(reading, cue) ? null : adjacent.apposed(cue.token(), start);
            beside = beside == null && !joined(reading, cue) ? adjacent.adjacent(cue.token(), start) : beside;
            if (beside != null && !agreement.clashes(cue.form(), beside.first())) {
                return beside;
            }
        }
        Subject turning = purpose(cue, start);
        if (turning != null) {
            return turning;
        }
        Subject embedded = relatives.embedded(cue, start);
        return embedded == null ? opening.of(cue, start) : embedded;
    }

    /** ردد المحتجون شعارات تطالب برحيله: whoever bears the words that speak; or null. */
    public Subject carried(Cue cue) {
        int words = cue.token() - 1;
        int verb = reading.sentenceStart(cue.token());
        if (cue.form().type() != CueForm.Type.PRESENT || !CARRIERS.contains(reading.word(words))) {
            return null;
        }
        while (verb < words - 1 && FunctionWords.in(FunctionWords.LEAD_INS, reading.word(verb))) {
            verb++;
        }
        return words > verb + 1 ? subjects.at(verb + 1, words) : null;
    }

    /** Names and titles alone from the clause's first word up to its verb: بغداد تتهم أنقرة; else null. */
    public Subject leading(Cue cue) {
        int start = cue.token();
        while (start > reading.sentenceStart(cue.token())
                && (reading.title(start - 1) != null || reading.namesSpeaker(start - 1))) {
            start = reading.firstOfName(start - 1);
        }
        boolean opens = start == reading.sentenceStart(cue.token()) || FunctionWords.complementizer(reading.word(start - 1))
                || reading.word(start - 1).equals("فان");
        Subject subject = opens && start < cue.token() && cue.finite() ? subjects.at(start, cue.token()) : null;
        return subject == null || agreement.clashes(cue.form(), start) ? null : subject;
    }

    /** عاد الوزير ليؤكد, خرج ناطقها فلان ليقول: the nearest before the verb whom no preposition governs; or null. */
    private Subject purpose(Cue cue, int start) {
        String word = reading.word(cue.token());
        if (cue.form().type() != CueForm.Type.PRESENT || !word.startsWith("لي") && !word.startsWith("لت")) {
            return null;
        }
        for (int i = cue.token() - 1; i > start; i--) {
            boolean names = reading.namesSpeaker(i) || reading.title(i) != null;
            int first = names ? reading.firstOfName(i) : i;
            if (names && first > start && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(first - 1))
                    && !reading.word(first).startsWith("لل") && reading.quotations().around(first) == null
                    && (opening.verbBefore(first, start) || reading.word(first - 1).startsWith("ال") || first == start + 1)
                    && !agreement.clashes(cue.form(), first)) {
                return subjects.at(first, cue.token());
            }
            i = first;
        }
        return null;
    }

    /** أما ممثل التجار، فلان، فاتهم: whom أما brings up speaks in the clause that ف opens; or null. */
    public Subject broughtUp(Cue cue) {
        if (!cue.finite() || reading.word(cue.token()).charAt(0) != 'ف' || cue.entry().lemma().startsWith("ف")) {
            return null;
        }
        for (int i = cue.token() - 2; i >= Math.max(reading.sentenceStart(cue.token()), cue.token() - 25); i--) {
            if (reading.word(i).equals("اما") || reading.word(i).equals("واما")) {
                Subject subject = subjects.at(i + 1, cue.token());
                return subject == null || agreement.clashes(cue.form(), subject.first()) ? null : subject;
            }
        }
        return null;
    }

    /** ويدعو, وأكد: what stands right before such a verb belongs to the clause before. */
    static boolean joined(Reading reading, Cue cue) {
        String word = reading.word(cue.token());
        return word.charAt(0) == 'و' && (cue.entry() == null || !cue.entry().lemma().startsWith("و"));
    }

    /**
     * وكان السفير فلان تعهد, وكان عدد من الأهالي طالبوا: the subject right after كان, with no other verb before the cue; or
     * null.
     */
    public Subject perfect(Cue cue) {
        int start = reading.sentenceStart(cue.token());
        if (cue.form().type() != CueForm.Type.PAST || !AdjacentSubject.PAST.contains(reading.word(start))
                || cue.token() - start > FARTHEST) {
            return null;
        }
        for (int i = start + 1; i < cue.token(); i++) {
            if (cues.at(i) != null && cues.at(i).finite() || FunctionWords.complementizer(reading.word(i))) {
                return null;
            }
        }
        Subject subject = subjects.at(start + 1, cue.token());
        return subject == null || subject.party().entity() == null && subject.end() < cue.token() - 1
                || agreement.clashes(cue.form(), subject.first()) ? null : subject;
    }

    /** The reporting verb or participle that a noun such as بالقول goes with, or -1. */
    public int verbOf(Cue noun) {
        for (int i = noun.token() - 1; i >= Math.max(reading.sentenceStart(noun.token()), noun.token() - 12); i--) {
            if (cues.at(i) != null && (cues.at(i).finite() || cues.at(i).participle())) {
                return i;
            }
            if (reading.punctuation(i) && i == noun.token() - 1) {
                return -1;
            }
        }
        return -1;
    }

    /** The subject of the verb that a participle or بقوله goes with: علق الوزير بقوله إن. */
    public Subject ofVerb(Cue cue) {
        int start = Math.max(reading.sentenceStart(cue.token()), cue.token() - 40);
        for (int i = cue.token() - 1; i >= start; i--) {
            Cue verb = cues.at(i);
            if (verb != null && verb.finite()) {
                Subject subject = subjects.at(i + 1, cue.token());
                return subject == null ? of(verb, start) : subject;
            }
        }
        return opening.of(cue, start);
    }

    /** وهو ما استغربه فلان متسائلا: a name right before a participle, under no preposition. */
    public Subject beside(Cue participle) {
        int i = participle.token() - 1;
        int start = reading.sentenceStart(participle.token());
        if (i <= start || !reading.namesSpeaker(i) && (reading.title(i) == null || reading.title(i).person() == null)) {
            return null;
        }
        int first = reading.firstOfName(i);
        while (first > start && (reading.title(first - 1) != null || reading.namesSpeaker(first - 1))) {
            first = reading.firstOfName(first - 1);
        }
        boolean verb = first > start && (FunctionWords.verbal(reading.word(first - 1)) || cues.at(first - 1) != null
                || reading.word(first - 2).equals("ما"));
        return verb ? subjects.at(first, participle.token()) : null;
    }

    /** All from the first word of a headline to its verb: شركة نظافة تطالب. */
    public Subject whole(Cue cue) {
        int start = reading.sentenceStart(cue.token());
        Subject subject = subjects.at(start, cue.token());
        if (subject != null && subject.end() >= cue.token()) {
            return subject;
        }
        Span span = reading.span(start, cue.token());
        return new Subject(FoundParty.unnamed(span.of(reading.text())), span, start, cue.token(), "unnamed-source");
    }

    /** Where the indefinite noun begins whose relative clause the cue opens, or -1; in كيانات قالت إنهم others speak of it. */
    public int relative(Cue cue, int start) {
        return relatives.relative(cue, start);
    }
}
