package org.isnad.speaker;

import java.util.Set;

import org.isnad.cue.Agreement;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.finding.EntityType;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;

/** The subject that the sentence opens with, taken up by a later verb: عقد الوزير اجتماعا … وأكد. */
final class OpeningSubject {

    private static final Set<String> OPENERS = WordLists.words("sentence-openers");

    /** Words that take up in a new clause who was named in the one before. */
    private static final Set<String> TAKING_UP = WordLists.words("taking-up-subject");

    private static final Set<String> WHEREAS = Set.of("بينما", "فيما");

    private final Reading reading;
    private final SubjectReader subjects;
    private final CueFinder cues;
    private final Agreement agreement;

    OpeningSubject(Reading reading, SubjectReader subjects, CueFinder cues) {
        this.reading = reading;
        this.subjects = subjects;
        this.cues = cues;
        this.agreement = new Agreement(reading);
    }

    /** The subject of the verb that opened the sentence: عقد الوزير اجتماعا … وأكد. */
    Subject of(Cue cue, int start) {
        int lead = start;
        while (lead < cue.token() && (OPENERS.contains(reading.word(lead)) || reading.punctuation(lead))) {
            lead++;
        }
        if (lead > start && cue.finite() && !SubjectBefore.joined(reading, cue) && subjects.describesSource(lead)) {
            return subjects.at(lead, cue.token());
        }
        int first = FunctionWords.in(WHEREAS, reading.word(start)) ? start + 1 : start;
        Subject pronoun = pronoun(cue, start);
        if (pronoun != null) {
            return pronoun;
        }
        for (int i = first; i < cue.token() && i < first + 3; i++) {
            if (reading.namesSpeaker(i) || reading.title(i) != null && reading.firstOf(reading.title(i).span()) == i) {
                boolean governed = i > start && FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1));
                return governed || agreement.clashes(cue.form(), i) ? null : subjects.at(i, cue.token());
            }
            if (FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i)) || cues.at(i) != null) {
                break;
            }
        }
        return acting(cue, start);
    }

    /** في مكتبه يقلّب المدير فلان الأوراق ويقول: the first person whom no preposition governs, before any other cue. */
    private Subject acting(Cue cue, int start) {
        for (int i = Math.max(start, cue.token() - 25); i < cue.token(); i++) {
            if (cues.at(i) != null) {
                return null;
            }
            Names.Title title = reading.title(i);
            Names.Mention mention = reading.mention(i);
            boolean person = title != null && title.person() != null
                    || mention != null && reading.entity(mention.entity()).type() == EntityType.PERSON;
            if (person && reading.firstOfName(i) == i && reading.quotations().around(i) == null
                    && !reading.word(i).startsWith("لل")
                    && i > start && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1))
                    && verbBefore(i, start)) {
                return agreement.clashes(cue.form(), i) ? null : subjects.at(i, cue.token());
            }
            i = Math.max(i, reading.afterName(i) - 1);
        }
        return null;
    }

    /** Whether a verb stands before the name, be there only a definite noun between: يقلب المزارع فلان, لم يخف المدرب فلان. */
    boolean verbBefore(int name, int start) {
        int i = name - 1;
        while (i > start && i > name - 3 && reading.word(i).startsWith("ال")) {
            i--;
        }
        return FunctionWords.verbal(reading.word(i)) || reading.word(i - 1).equals("لم");
    }

    /** ولا تختلف شهادة الطبيب فلان، فهو يؤكد: the person named last in the sentence. */
    private Subject pronoun(Cue cue, int start) {
        if (!TAKING_UP.contains(reading.word(cue.token() - 1))) {
            return null;
        }
        for (int i = cue.token() - 2; i >= start; i--) {
            Names.Mention mention = reading.mention(i);
            if (mention != null && reading.entity(mention.entity()).type() == EntityType.PERSON) {
                return subjects.at(reading.firstOfName(i), cue.token());
            }
        }
        return null;
    }
}
