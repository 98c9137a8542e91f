package org.isnad.speaker;

import java.util.Set;

import org.isnad.cue.Agreement;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.naming.Names;
import org.isnad.sentence.Aside;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.text.Span;

/** Finds a subject that stands before its verb: لكن جيفري استدرك, وكانت الوزارة أعلنت, المرصد الذي يؤكد. */
public final class SubjectBefore {

    private static final Set<String> OPENERS = Set.of("غير", "بيد", "ان", "الا", "لكن", "اما");

    /** Words that take up in a new clause who was named in the one before. */
    private static final Set<String> TAKING_UP = Set.of("فهو", "فهي", "فقد", "فانه", "فانها");

    /** Things that bear the words of those who chant, raise or hand them out. */
    private static final Set<String> CARRIERS = Set.of("شعارات", "شعارا", "هتافات", "لافتات", "لافته", "يافطات", "عبارات",
            "ملصقات", "منشورات", "مناشير", "عريضه", "رسايل");
    private static final Set<String> PAST = Set.of("كان", "كانت", "وكان", "وكانت");

    private final Reading reading;
    private final SubjectReader subjects;
    private final CueFinder cues;
    private final Agreement agreement;
    private final Aside aside;

    public SubjectBefore(Reading reading, SubjectReader subjects, CueFinder cues) {
        this.reading = reading;
        this.subjects = subjects;
        this.cues = cues;
        this.agreement = new Agreement(reading);
        this.aside = new Aside(reading);
    }

    /** The subject right before the cue, or the one its sentence began with, or null. */
    public Subject of(Cue cue, int floor) {
        int start = Math.max(floor, Math.max(reading.sentenceStart(cue.token()), cue.token() - 60));
        if (cue.finite()) {
            Subject adjacent = joined(cue) ? null : apposed(cue.token(), start);
            adjacent = adjacent == null && !joined(cue) ? adjacent(cue.token(), start) : adjacent;
            if (adjacent != null && !agreement.clashes(cue.form(), adjacent.first())) {
                return adjacent;
            }
        }
        Subject turning = purpose(cue, start);
        if (turning != null) {
            return turning;
        }
        Subject embedded = embedded(cue, start);
        return embedded == null ? opening(cue, start) : embedded;
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

    /** رئيس الوزراء السابق وأحد المرشحين، فلان، قال: a name between commas after the office the sentence opens with. */
    private Subject apposed(int cue, int start) {
        int name = cue - 2;
        boolean opens = start == reading.sentenceStart(cue) && reading.title(start) != null
                && reading.firstOf(reading.title(start).span()) == start && reading.title(start).person() == null;
        if (!opens || name <= start || !comma(cue - 1) || reading.mention(name) == null
                || reading.entity(reading.mention(name).entity()).type() != EntityType.PERSON) {
            return null;
        }
        int first = firstOfName(name);
        return comma(first - 1) ? subjects.at(first, cue) : null;
    }

    private boolean comma(int i) {
        return reading.is(i, '،') || reading.is(i, ',');
    }

    /** Names and titles alone from the clause's first word up to its verb: بغداد تتهم أنقرة; else null. */
    public Subject leading(Cue cue) {
        int start = cue.token();
        while (start > reading.sentenceStart(cue.token())
                && (reading.title(start - 1) != null || reading.namesSpeaker(start - 1))) {
            start = firstOfName(start - 1);
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
            int first = names ? firstOfName(i) : i;
            if (names && first > start && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(first - 1))
                    && !reading.word(first).startsWith("لل") && reading.quotations().around(first) == null
                    && (verbBefore(first, start) || reading.word(first - 1).startsWith("ال") || first == start + 1)
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

    /** كيانات قالت إنهم: an indefinite noun right before the verb of its own relative clause. */
    private Subject embedded(Cue cue, int start) {
        int first = relative(cue, start);
        String clause = reading.word(cue.token() + 1);
        String own = cue.form().plural() ? "انهم" : cue.form().feminine() ? "انها" : "انه";
        if (first < 0 || !clause.equals("ان") && !clause.equals(own)) {
            return null;
        }
        int verb = cue.token();
        Span span = reading.span(first, verb);
        boolean joint = reading.word(first).startsWith("و") && !reading.word(first).startsWith("وز")
                && reading.word(first).length() > 4;
        span = joint ? new Span(span.start() + 1, span.end()) : span;
        return new Subject(FoundParty.unnamed(span.of(reading.text())), span, first, verb, "relative-clause");
    }

    /** Where the indefinite noun begins whose relative clause the cue opens, or -1; in كيانات قالت إنهم others speak of it. */
    public int relative(Cue cue, int start) {
        int verb = cue.token();
        if (!cue.finite() || joined(cue) || cue.form().type() == CueForm.Type.PRESENT
                || !FunctionWords.complementizer(reading.word(verb + 1))) {
            return -1;
        }
        int first = verb - 1;
        while (first > start && first > verb - 3 && adjective(reading.word(first)) && plain(first - 1)) {
            first--;
        }
        if (first < start || !plain(first) || FunctionWords.in(FunctionWords.LEAD_INS, reading.word(first))) {
            return -1;
        }
        return first;
    }

    private boolean plain(int i) {
        String word = reading.word(i);
        return reading.token(i).isWord() && word.length() > 2 && !word.startsWith("ال") && !word.startsWith("لل")
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, word) && !FunctionWords.complementizer(word)
                && !FunctionWords.RELATIVES.contains(word) && cues.at(i) == null && reading.mention(i) == null
                && !FunctionWords.TIMES.contains(word) && !word.endsWith("ا");
    }

    private static boolean adjective(String word) {
        return word.endsWith("ي") || word.endsWith("يه") || word.endsWith("ين") || word.endsWith("ون");
    }

    /** ويدعو, وأكد: what stands right before such a verb belongs to the clause before. */
    private boolean joined(Cue cue) {
        String word = reading.word(cue.token());
        return word.charAt(0) == 'و' && (cue.entry() == null || !cue.entry().lemma().startsWith("و"));
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
        return opening(cue, start);
    }

    /** وهو ما استغربه فلان متسائلا: a name right before a participle, under no preposition. */
    public Subject beside(Cue participle) {
        int i = participle.token() - 1;
        int start = reading.sentenceStart(participle.token());
        if (i <= start || !reading.namesSpeaker(i) && (reading.title(i) == null || reading.title(i).person() == null)) {
            return null;
        }
        int first = firstOfName(i);
        while (first > start && (reading.title(first - 1) != null || reading.namesSpeaker(first - 1))) {
            first = firstOfName(first - 1);
        }
        boolean verb = first > start && (FunctionWords.verbal(reading.word(first - 1)) || cues.at(first - 1) != null
                || reading.word(first - 2).equals("ما"));
        return verb ? subjects.at(first, participle.token()) : null;
    }

    /** X أكد, X، وزير كذا، أكد, X الذي يؤكد: names, titles and marks alone between the phrase and the verb. */
    private Subject adjacent(int cue, int start) {
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
                int begin = firstOfName(i);
                crossed |= comma;
                first = begin;
                if (relative) {
                    return subjects.at(first, cue);
                }
                i = begin - 1;
            } else if (reading.punctuation(i) && !reading.is(i, ':') && !reading.is(i, '.')) {
                comma |= reading.is(i, '،') || reading.is(i, ',');
                i--;
            } else {
                break;
            }
        }
        if (first < 0) {
            return shortBefore(cue, start);
        }
        String before = reading.word(i);
        if (first > 0 && reading.token(first).folded().startsWith("ل") && subjects.document(first - 1)) {
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

    private int firstOfName(int i) {
        int first = i;
        if (reading.title(i) != null) {
            first = Math.min(first, reading.firstOf(reading.title(i).span()));
        }
        if (reading.mention(i) != null) {
            first = Math.min(first, reading.firstOf(reading.mention(i).span()));
        }
        return first;
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
        return subject != null && (subject.end() >= cue - 1 || aside.endsAt(subject.end() - 1, cue)) ? subject : null;
    }

    /** The subject of the verb that opened the sentence: عقد الوزير اجتماعا … وأكد. */
    private Subject opening(Cue cue, int start) {
        int lead = start;
        while (lead < cue.token() && (OPENERS.contains(reading.word(lead)) || reading.punctuation(lead))) {
            lead++;
        }
        if (lead > start && cue.finite() && !joined(cue) && subjects.describesSource(lead)) {
            return subjects.at(lead, cue.token());
        }
        int first = FunctionWords.in(Set.of("بينما", "فيما"), reading.word(start)) ? start + 1 : start;
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
            if (person && firstOfName(i) == i && reading.quotations().around(i) == null && !reading.word(i).startsWith("لل")
                    && i > start && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1))
                    && verbBefore(i, start)) {
                return agreement.clashes(cue.form(), i) ? null : subjects.at(i, cue.token());
            }
            i = Math.max(i, reading.afterName(i) - 1);
        }
        return null;
    }

    /** Whether a verb stands before the name, be there only a definite noun between: يقلب المزارع فلان, لم يخف المدرب فلان. */
    private boolean verbBefore(int name, int start) {
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
                return subjects.at(firstOfName(i), cue.token());
            }
        }
        return null;
    }
}
