package org.isnad.content;

import java.util.Set;

import org.isnad.cue.Agreement;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.finding.EntityType;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.Aside;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;

/** Finds the object of a verb that governs any noun: أدان الوزير بشدة الهجوم, وانتقدت تأخر المنح, مثمناً دور اللجنة. */
final class ObjectReader {

    private static final Set<String> ADVERBS = WordLists.words("adverbs-after-verb");
    private static final Set<String> HIGHNESS = WordLists.words("highness");
    private static final int HEAD = 3;
    private static final Set<String> GOING_ON = WordLists.words("going-on");
    private static final Set<String> SAME = WordLists.words("same");
    private static final int ASIDE = 20;

    private final Reading reading;
    private final CueFinder cues;
    private final SourceWords words;
    private final Agreement agreement;
    private final Aside aside;

    ObjectReader(Reading reading, CueFinder cues, SourceWords words) {
        this.reading = reading;
        this.cues = cues;
        this.words = words;
        this.agreement = new Agreement(reading);
        this.aside = new Aside(reading);
    }

    /** The object before the limit as a complement, or null. */
    Complement find(Cue cue, int end) {
        int i = cue.participle() ? cue.token() + 1 : afterSubject(cue, end);
        while (i >= 0 && i + 2 < end && reading.word(i).equals("في") && reading.word(i + 1).startsWith("ال")
                && SAME.contains(reading.word(i + 2))) {
            i += 3;
        }
        while (i >= 0 && i < end && (ADVERBS.contains(reading.word(i)) && !reading.word(i).equals("اي")
                || FunctionWords.TIMES.contains(reading.word(i)))) {
            i++;
        }
        if (i > 0 && i + 1 < end && reading.word(i - 1).startsWith("ايا") && reading.quotations().openedBy(i) != null) {
            return new Complement(reading.token(i).start(), i, i, Complement.Shape.NOUN, cue.token() + 1);
        }
        if (i > cue.token() + 1 && i + 1 < end && reading.quotations().openedBy(i) != null
                && reading.quotations().openedBy(i).words() > 1) {
            return new Complement(reading.token(i).start(), i, i, Complement.Shape.NOUN, cue.token() + 1);
        }
        boolean last = i >= 0 && i + 1 == end && reading.token(cue.token()).paragraph() < HEAD;
        return i >= 0 && (i + 1 < end || last) && object(cue, i)
                ? new Complement(reading.token(i).start(), i, i, Complement.Shape.NOUN, cue.token() + 1)
                : null;
    }

    private boolean object(Cue cue, int i) {
        String word = reading.word(i);
        boolean clause = word.equals("ما") && cue.entry().stance() != org.isnad.finding.Stance.ASSERTS;
        return reading.token(i).isWord() && (word.length() > 2 || word.equals("اي"))
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, word) && !FunctionWords.complementizer(word)
                && !FunctionWords.RELATIVES.contains(word) && cues.at(i) == null
                && (!FunctionWords.verbal(word) || word.endsWith("ه"))
                && word.charAt(0) != 'ب' && (word.charAt(0) != 'ل' || word.length() > 4 && reading.mention(i) == null
                        && !word.startsWith("لل"))
                || clause;
    }

    /** One past the subject with what stands in commas after it; -1 where the only noun there may itself be the subject. */
    private int afterSubject(Cue cue, int end) {
        int i = pastNames(cue.token() + 1, end);
        if (i == cue.token() + 1 && words.sort(reading.word(i)) == SourceWords.Sort.UNNAMED) {
            int past = pastSource(i, end);
            if (past >= 0) {
                return past;
            }
        }
        boolean subject = i > cue.token() + 1 && reading.punctuation(i - 1) || namedBefore(cue.token() + 1, i);
        if (!subject && reading.word(i).startsWith("ال") && !agreement.clashes(cue.form(), i)) {
            int next = i + 1;
            while (next < end && next < i + 3 && adjective(reading.word(next))) {
                next++;
            }
            if (cue.entry().takes("cause") && reading.word(next).equals("الي")) {
                return i;
            }
            if (headline(cue, next, end)) {
                return i;
            }
            boolean object = next < end && (reading.word(next).startsWith("ال") || possessed(reading.word(next))
                    || ADVERBS.contains(reading.word(next))
                    || reading.word(next).equals("اي"));
            return object ? pastAside(next, end) : -1;
        }
        boolean perfect = i == cue.token() + 1 && reading.comma(i) && reading.word(cue.token() - 1).equals("قد");
        return subject || perfect || elided(cue, i) ? pastAside(i, end) : -1;
    }

    /** الرئيس ينفي الاستقالة: a verb of a headline whose subject stands before it, and nothing more of its clause after. */
    private boolean headline(Cue cue, int next, int end) {
        int before = cue.token() - 1;
        boolean subject = before >= reading.sentenceStart(cue.token()) && (reading.title(before) != null
                || reading.namesSpeaker(before) || reading.word(before).startsWith("ال"));
        return cue.form().type() == CueForm.Type.PRESENT && subject && reading.token(before).paragraph() < HEAD
                && (next >= end || reading.punctuation(next) || reading.word(next).charAt(0) == 'و');
    }

    /** عزا مصدر في الوزارة الارتفاع: the definite noun after an indefinite source, or -1. */
    private int pastSource(int from, int end) {
        int i = from + 1;
        while (i < end && i < from + 8 && !reading.word(i).startsWith("ال")) {
            int close = aside.closing(i, end);
            if (close > 0) {
                i = close + 1;
                continue;
            }
            if (reading.punctuation(i) || FunctionWords.complementizer(reading.word(i))) {
                return -1;
            }
            int next = i + (FunctionWords.PREPOSITIONS.contains(reading.word(i)) ? 2 : 1);
            i = Math.max(next, Math.max(reading.afterName(i), reading.afterName(next - 1)));
        }
        return i < end ? i : -1;
    }

    /** تنفي القوات صلتها: a noun with a pronoun that takes up the subject. */
    private static boolean possessed(String word) {
        return word.length() > 4 && (word.endsWith("ها") || word.endsWith("هم") || word.endsWith("ته"))
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, word);
    }

    private boolean namedBefore(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.afterName(i) > i) {
                return true;
            }
        }
        return false;
    }

    private int pastNames(int from, int end) {
        int i = from;
        while (i < end && (HIGHNESS.contains(reading.word(i)) && reading.word(i + 1).startsWith("ال")
                || reading.afterName(i) > i || FunctionWords.TIMES.contains(reading.word(i))
                || reading.punctuation(i) && !reading.comma(i) && reading.quotations().openedBy(i) == null)) {
            i = Math.max(Math.max(i, aside.closing(i, end)) + 1, reading.afterName(i));
        }
        i = pastSecondTitle(i, end);
        return Math.min(swallowed(from, i, end) ? i - 1 : i, end);
    }

    /** رجل الأعمال ومالك أحد الأبراج فلان: past the name that closes a title joined to the one before. */
    private int pastSecondTitle(int i, int end) {
        boolean joined = i < end && reading.word(i).startsWith("و") && reading.word(i).length() > 3
                && reading.title(i - 1) != null && reading.title(i - 1).person() == null;
        for (int j = i + 1; joined && j < Math.min(end, i + 8) && !reading.punctuation(j) && cues.at(j) == null; j++) {
            Names.Mention name = reading.mention(j);
            if (name != null && reading.entity(name.entity()).type() == EntityType.PERSON) {
                return reading.afterName(j);
            }
        }
        return i;
    }

    /** الأمين العام لمجلس التعاون الهجوم: a title that ends with a noun after its body has taken the object in. */
    private boolean swallowed(int from, int after, int end) {
        int last = after - 1;
        return last > from + 1 && reading.title(last) != null && reading.mention(last) == null
                && reading.mention(last - 1) != null && reading.word(last).startsWith("ال") && !adjective(reading.word(last))
                && (after >= end || reading.punctuation(after)
                        || FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(after)));
    }

    /** وانتقدت تأخر المنح: the verb goes on with its speaker and an indefinite noun follows. */
    private boolean elided(Cue cue, int i) {
        String verb = reading.word(cue.token());
        boolean goesOn = verb.charAt(0) == 'و' && !cue.entry().lemma().startsWith("و")
                || GOING_ON.contains(reading.word(cue.token() - 1));
        return goesOn && i == cue.token() + 1 && words.sort(reading.word(i)) == null;
    }

    /** Past ، في تدوينة على صفحته، and past a title or a name in apposition. */
    private int pastAside(int from, int end) {
        int i = from;
        if (i < end && reading.comma(i)) {
            if (set(i + 1)) {
                return i + 1;
            }
            int close = i + 1;
            while (close < Math.min(end, i + ASIDE) && !reading.comma(close)) {
                close++;
            }
            if (close < end && reading.comma(close)) {
                return pastNames(close + 1, end);
            }
            return -1;
        }
        return i;
    }

    /** ودانت اللجنة الوطنية، قرار المنع: the object itself after the comma rather than an aside. */
    private boolean set(int i) {
        String word = reading.word(i);
        return ContentHeads.patterned(word) && reading.title(i) == null && reading.mention(i) == null
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, word) && !FunctionWords.TIMES.contains(word)
                && !word.endsWith("ا");
    }

    private static boolean adjective(String word) {
        return word.length() > 4 && word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
    }
}
