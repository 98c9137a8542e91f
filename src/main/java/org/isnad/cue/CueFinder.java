package org.isnad.cue;

import java.util.Set;

import org.isnad.lexicon.WordLists;
import org.isnad.sentence.Aside;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;

/** Finds the words that may report; a negated, future or merely possible one reports nothing: لم يؤكد, سيعلن, يمكن أن يقول. */
public final class CueFinder {

    private static final Set<String> MODALS = WordLists.words("before-present");

    private static final Set<String> OPENERS = WordLists.words("before-verb");

    /** More often another word than the verb: بين, رأي, خافت, قدر. */
    private static final Set<String> AMBIGUOUS = WordLists.words("mostly-other-words");

    private static final Set<String> PLANNED = WordLists.words("planned");

    private static final Set<String> GOVERNING = WordLists.words("before-noun");

    private static final int CLAUSE = 25;

    private final Reading reading;
    /** Of what is left unsaid: لم يحدد, دون أن يسمي. */
    private static final Set<String> SILENT = WordLists.words("left-unsaid");

    /** رفض التعليق: nothing said. */
    private static final Set<String> UNSAID = WordLists.words("refused-to-say");

    private static final Set<String> PASSING = WordLists.words("words-passed-on");
    private static final Set<String> ANSWERED = WordLists.words("after-answer");

    private final CueLexicon lexicon;
    private final Cue[] cues;
    private final SourceWords words;

    public CueFinder(Reading reading, CueLexicon lexicon, SourceWords words) {
        this.words = words;
        this.lexicon = lexicon;
        this.reading = reading;
        this.cues = new Cue[reading.size()];
        for (int i = 0; i < reading.size(); i++) {
            CueForm form = reading.token(i).isWord() && !reading.isFurniture(i) ? form(i) : null;
            if (form != null && reports(i, form)) {
                cues[i] = new Cue(i, form);
            }
        }
    }

    /** The cue at a token, or null. */
    public Cue at(int token) {
        return token >= 0 && token < cues.length ? cues[token] : null;
    }

    private boolean reports(int i, CueForm form) {
        String before = reading.word(i - 1);
        if (named(i, form) || reading.word(i).equals("نقلا") || reading.word(i).equals("ردا")
                || form.entry().lemma().equals("علم") && !fromSource(i)) {
            return false;
        }
        if (reading.word(i).startsWith("ل") && form.entry().strict() && form.type() == CueForm.Type.PRESENT
                || form.type() == CueForm.Type.PAST && !form.feminine() && inBodysName(i)
                || Aside.wish(reading, i)
                || reading.word(i - 1).equals("الف")) {
            return false;
        }
        if (form.finite() && (FunctionWords.in(FunctionWords.NEGATIONS, before) && !before.equals("ما"))) {
            return false;
        }
        if (AMBIGUOUS.contains(reading.word(i)) && preposition(i) || form.type() == CueForm.Type.PRESENT && planned(i)) {
            return false;
        }
        if (form.entry().lemma().equals("عقب") && form.type() == CueForm.Type.PAST && !form.feminine() && !form.plural()
                && reading.title(i + 1) == null && !reading.namesSpeaker(i + 1) && !reading.word(i + 1).equals("علي")) {
            return false;
        }
        if (form.entry().lemma().equals("عبر") && !goesWith(i, "عن")) {
            return false;
        }
        if (form.entry().takes("pronoun") && (before.equals("ما") || before.equals("بما") || before.equals("مما"))) {
            return false;
        }
        if (form.type() == CueForm.Type.SPEECH_NOUN && reading.word(i).equals("القول") && !passedOn(i)) {
            return false;
        }
        if (form.entry().lemma().equals("رفض") && unsaid(i)) {
            return false;
        }
        if (form.entry().inDocument() && !document(i + 1)) {
            return false;
        }
        return switch (form.type()) {
            case PAST -> !GOVERNING.contains(before) || reading.word(i).charAt(0) == 'و' || afterPreposition(i - 1);
            case PRESENT -> !FunctionWords.in(MODALS, before) && !before.equals("وهو") && !before.equals("وهي")
                    || before.equals("ان") && reading.word(i - 2).equals("قبل") && reading.punctuation(i - 3);
            case PARTICIPLE -> !reading.word(i).startsWith("ال");
            default -> true;
        };
    }

    /** بين is the verb where its mark says so or where a clause can begin: at the sentence's head, after a comma or كما. */
    private boolean preposition(int i) {
        String written = reading.text().substring(reading.token(i).start(), reading.token(i).end());
        return written.indexOf('ّ') < 0 && !written.endsWith("ى") && i != reading.sentenceStart(i) && !reading.is(i - 1, '،')
                && !reading.is(i - 1, ',')
                && !FunctionWords.in(OPENERS, reading.word(i - 1));
    }

    /** نسبت «كذا» إلى مسؤول لم تسمه القول إن: only where a verb before it passes words on is the noun somebody's. */
    private boolean passedOn(int i) {
        for (int j = i - 1; j >= Math.max(reading.sentenceStart(i), i - CLAUSE); j--) {
            if (PASSING.contains(FunctionWords.bare(reading.word(j)))) {
                return !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1));
            }
        }
        return false;
    }

    /** عبّر الوزير عن قلقه, not عبر حسابه: the preposition that the verb cannot do without follows in its clause. */
    private boolean goesWith(int i, String preposition) {
        for (int j = i + 1; j < Math.min(reading.sentenceEnd(i), i + CLAUSE); j++) {
            if (reading.word(j).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** رفض الوزير التعليق */
    private boolean unsaid(int i) {
        for (int j = i + 1; j < Math.min(reading.sentenceEnd(i), i + 9) && !reading.punctuation(j); j++) {
            if (UNSAID.contains(reading.word(j))) {
                return true;
            }
        }
        return false;
    }

    /** The form at a token; فرد and ورد are of ردّ where an answer follows. */
    private CueForm form(int i) {
        String word = reading.word(i);
        boolean answer = word.equals("فرد") && ANSWERED.contains(reading.word(i + 1))
                || word.equals("ورد") && !document(i + 1)
                        && (ANSWERED.contains(reading.word(i + 1)) || goesWith(i, "بالقول") || reading.title(i + 1) != null
                                || reading.namesSpeaker(i + 1));
        return lexicon.form(answer ? "رد" : word);
    }

    /** إلى ذلك كشف, بعد ذلك قال: the pronoun closes an adjunct. */
    private boolean afterPreposition(int i) {
        return (reading.word(i).equals("ذلك") || reading.word(i).equals("هذا"))
                && FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1));
    }

    /** لشركة نقل تونس: a noun that a body's name begins with stands before it. */
    private boolean inBodysName(int i) {
        String before = reading.word(i - 1);
        return words.sort(before) == SourceWords.Sort.BODY
                || before.startsWith("ل") && words.sort(before.substring(1)) == SourceWords.Sort.BODY
                || before.startsWith("وزار");
    }

    /** Whether a reporting verb stands at the token under a negation: ولم ينف, دون أن تكشف. */
    public boolean deniedAt(int i) {
        String word = i < reading.size() ? reading.word(i) : "";
        return word.length() > 2 && (lexicon.form(word) != null || lexicon.form(word + "ي") != null || SILENT.contains(word));
    }

    /** ينتظر أن يعقد الوزير ندوة يعلن خلالها: nothing said yet. */
    private boolean planned(int i) {
        for (int j = i - 1; j >= Math.max(reading.sentenceStart(i), i - 25); j--) {
            if (FunctionWords.in(PLANNED, reading.word(j))) {
                return reading.word(i).charAt(0) != 'و';
            }
            if (at(j) != null && at(j).finite()) {
                return false;
            }
        }
        return false;
    }

    /** جاء في بيان reports, جاء ذلك does not. */
    private boolean document(int i) {
        int at = reading.word(i + 1).equals("نص") ? i + 2 : i + 1;
        String noun = reading.word(at);
        if (reading.word(i).equals("فيه") || reading.word(i).equals("فيها")) {
            return true;
        }
        return reading.word(i).equals("في") && (words.isOccasion(noun) || words.sort(noun) == SourceWords.Sort.DOCUMENT
                || words.definite(noun) == SourceWords.Sort.DOCUMENT);
    }

    /** Inside a name or a title no word reports: طالب, المتحدث باسم; but داعية before إلى does, preacher or not. */
    private boolean named(int i, CueForm form) {
        boolean bare = form.type() == CueForm.Type.PARTICIPLE && reading.title(i) != null && reading.title(i).person() == null
                && reading.firstOf(reading.title(i).span()) == i;
        return reading.mention(i) != null || reading.title(i) != null && !bare;
    }

    /** علمت الصحيفة من مصادر: learning reports only with its source. */
    private boolean fromSource(int i) {
        for (int j = i + 1; j < Math.min(reading.sentenceEnd(i), i + 7); j++) {
            if (reading.word(j).equals("من") || reading.word(j).equals("لدي")) {
                return true;
            }
        }
        return false;
    }
}
