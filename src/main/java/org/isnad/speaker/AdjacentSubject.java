package org.isnad.speaker;

import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.Aside;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.text.Span;

/** Names, titles and marks alone between a subject and its verb: X أكد, X، وزير كذا، أكد, مصدر أمني أكد. */
final class AdjacentSubject {

    /** The verbs that open a clause of what had been said. */
    static final Set<String> PAST = WordLists.words("had-said");

    private final Reading reading;
    private final SubjectReader subjects;
    /** Lines from the top that may be headlines: ومنظمات تحذر. */
    private static final int HEADLINES = 2;
    private final Aside aside;

    AdjacentSubject(Reading reading, SubjectReader subjects) {
        this.reading = reading;
        this.subjects = subjects;
        this.aside = new Aside(reading);
    }

    /** رئيس الوزراء السابق وأحد المرشحين، فلان، قال: a name between commas after the office the sentence opens with. */
    Subject apposed(int cue, int start) {
        int name = cue - 2;
        boolean opens = start == reading.sentenceStart(cue) && reading.title(start) != null
                && reading.firstOf(reading.title(start).span()) == start && reading.title(start).person() == null;
        if (!opens || name <= start || !reading.comma(cue - 1) || reading.mention(name) == null
                || reading.entity(reading.mention(name).entity()).type() != EntityType.PERSON) {
            return null;
        }
        int first = reading.firstOfName(name);
        return reading.comma(first - 1) ? subjects.at(first, cue) : null;
    }

    /** X أكد, X، وزير كذا، أكد, X الذي يؤكد: names, titles and marks alone between the phrase and the verb. */
    Subject adjacent(int cue, int start) {
        int i = cue - 1;
        boolean relative = i >= start && (reading.word(i).equals("الذي") || reading.word(i).equals("التي"));
        if (relative || i >= start && reading.word(i).equals("قد")) {
            i--;
        }
        if (i > start && (reading.word(i).equals("كانت") || reading.word(i).equals("كان"))) {
            i--;
        }
        int first = -1;
        boolean comma = false;
        boolean crossed = false;
        while (i >= start) {
            if (reading.namesSpeaker(i) || reading.title(i) != null) {
                int begin = reading.firstOfName(i);
                crossed |= comma;
                first = begin;
                if (relative) {
                    return subjects.at(first, cue);
                }
                i = begin - 1;
            } else if (reading.punctuation(i) && !reading.is(i, ':') && !reading.is(i, '.')) {
                comma |= reading.comma(i);
                i--;
            } else {
                break;
            }
        }
        if (first < 0) {
            return shortBefore(cue, start);
        }
        String before = reading.word(i);
        if (first > 0 && reading.token(first).folded().startsWith("ل") && subjects.documentAt(first - 1)) {
            return subjects.issuer(first - 1, cue);
        }
        boolean governed = i >= start && FunctionWords.in(FunctionWords.PREPOSITIONS, before)
                && !FunctionWords.in(FunctionWords.LEAD_INS, before)
                || i >= start && (reading.token(first).folded().startsWith("لل") || joinedBy(first, "بك"));
        boolean opens = i < start || FunctionWords.in(FunctionWords.LEAD_INS, before) || FunctionWords.complementizer(before)
                || FunctionWords.in(FunctionWords.COMPLEMENTIZERS, before) || was(i) || was(i - 1);
        if (governed || (crossed || comma) && !opens
                || !opens && !reading.namesSpeaker(cue - 1) && reading.title(cue - 1) == null) {
            return null;
        }
        return subjects.at(first, cue);
    }

    /** وكان موقع فلان قد أورد: the verb that opens such a clause, be there a classifier between. */
    private boolean was(int i) {
        return PAST.contains(reading.word(i));
    }

    /** بفيسبوك: a preposition grown together with the name. */
    private boolean joinedBy(int i, String prepositions) {
        Names.Mention mention = reading.mention(i);
        return mention != null && mention.span().start() > reading.token(i).start()
                && prepositions.indexOf(reading.word(i).charAt(0)) >= 0;
    }

    /** مصدر أمني أكد, الوزارة أعلنت at the head of the clause. */
    private Subject shortBefore(int cue, int start) {
        int head = start;
        while (head < cue && FunctionWords.in(FunctionWords.LEAD_INS, reading.word(head))) {
            head++;
        }
        boolean far = reading.word(cue).startsWith("ف") || aside.endsAt(head, cue);
        if (head >= cue || cue - head > (far ? 24 : 8)) {
            return null;
        }
        Subject subject = subjects.at(head, cue);
        if (subject == null && head == cue - 1 && reading.mention(head) == null && reading.token(cue).paragraph() < HEADLINES
                && reading.word(head).startsWith("و") && reading.word(head).length() > 4) {
            Span noun = new Span(reading.token(head).start() + 1, reading.token(head).end());
            return new Subject(FoundParty.unnamed(noun.of(reading.text())), noun, head, cue, "unnamed-source");
        }
        return subject != null && (subject.end() >= cue - 1 || aside.endsAt(subject.end() - 1, cue)) ? subject : null;
    }
}
