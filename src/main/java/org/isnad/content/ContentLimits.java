package org.isnad.content;

import java.util.Set;

import org.isnad.cue.AccordingTo;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;

/** The places where a reported clause breaks off because another voice begins: a cue, «بحسب X», the reporter's own adjunct. */
public final class ContentLimits {

    private static final Set<String> REPORTERS_ADJUNCTS = Set.of("في", "خلال", "خلاف", "خلافا", "بعد", "عقب", "علي", "اثناء",
            "ردا");
    private static final Set<String> CONJUNCTIONS = Set.of("كما", "فيما", "بينما", "حيث", "لكن", "لكنه", "لكنها", "لكنهم", "ثم",
            "وقد", "قد", "وكان",
            "وكانت");

    /** …، في خطوة أعادت الخلاف: how the reporter judges what was said. */
    private static final Set<String> STEPS = Set.of("خطوه", "بادره", "سابقه", "تصعيد", "تطور");

    /** غير أنه, إلا أنها, بيد أن */
    private static final Set<String> EXCEPTING = Set.of("غير", "الا", "بيد", "سوي");

    /** Words of a subject before its verb. */
    private static final int SUBJECT = 7;

    /** …، قبل أن يضيف */
    private boolean before(int i) {
        return reading.word(i - 1).equals("ان") && reading.word(i - 2).equals("قبل") && comma(i - 3);
    }

    private final Reading reading;
    private final CueFinder cues;
    private final ComplementReader complements;
    private final AccordingTo accordingTo;
    private final IssuedWords issued;

    public ContentLimits(Reading reading, CueFinder cues, ComplementReader complements, AccordingTo accordingTo) {
        this.reading = reading;
        this.cues = cues;
        this.complements = complements;
        this.accordingTo = accordingTo;
        this.issued = new IssuedWords(reading, cues, complements);
    }

    /** Whether the source stops speaking before the token. */
    boolean stops(int i) {
        if (i <= 0 || i >= reading.size()) {
            return false;
        }
        if (issued.opens(i) && (resumes(i) || !reading.word(i).startsWith("و"))) {
            return true;
        }
        Cue cue = cues.at(i);
        if (cue != null && cue.participle()) {
            return complements.find(cue) != null || reading.word(i + 1).equals("بالقول")
                    || comma(i - 1) && reading.word(i).endsWith("ا") && !cue.entry().strict();
        }
        if (cue != null && cue.finite()) {
            boolean contrast = (reading.word(i - 1).equals("فيما") || reading.word(i - 1).equals("بينما")) && comma(i - 2);
            boolean whereas = reading.word(i - 1).equals("حين") && reading.word(i - 2).equals("في")
                    && complements.find(cue) != null;
            return contrast || whereas || resumes(i) && (complements.find(cue) != null || passesOn(i, cue));
        }
        if (reading.is(i, '،') || reading.is(i, ',')) {
            return subjectFirst(i + 1);
        }
        return accordingTo.sourceAt(i) || reportersAdjunct(i) || turns(i) || goesOnItself(i);
    }

    private boolean comma(int i) {
        return reading.is(i, '،') || reading.is(i, ',');
    }

    /** After these the outlet goes on in its own voice: …، علماً أن, …، يذكر أن, …، وهو ما. */
    private boolean goesOnItself(int i) {
        if (!reading.punctuation(i - 1)) {
            return false;
        }
        String word = reading.word(i);
        String next = reading.word(i + 1);
        if (denied(i, word) || word.startsWith("وه") && speechAgain(i + 1)) {
            return true;
        }
        return (word.equals("علما") || word.equals("يذكر") || word.equals("ويذكر")) && FunctionWords.complementizer(next)
                || (word.equals("يشار") || word.equals("ويشار")) && next.equals("الي")
                || (word.equals("هذا") || word.equals("هذه")) && next.startsWith("الاخير")
                || word.equals("وان") && next.startsWith("كان")
                || (word.equals("وحين") || word.equals("وعندما") || word.equals("ولما") || word.equals("وحينما"))
                || word.equals("وهو") && next.equals("ما") || word.equals("الامر") && next.equals("الذي");
    }

    /** …، لكنه لم يحدد موعدا, …، دون أن يذكر: what is left unsaid is the outlet's word. */
    private boolean denied(int i, String word) {
        int at = i;
        if (FunctionWords.bare(word).equals("لكنه") || FunctionWords.bare(word).equals("لكنها")) {
            at = i + 1;
        } else if (word.equals("دون") || word.equals("من") && reading.word(i + 1).equals("دون")) {
            int verb = word.equals("من") ? i + 3 : i + 2;
            return reading.word(verb - 1).equals("ان") && !reading.word(verb).endsWith("حدد") && cues.deniedAt(verb);
        }
        if (EXCEPTING.contains(word) && reading.word(i + 1).equals("ان")) {
            return othersDeny(i + 2);
        }
        String negation = reading.word(at);
        return (negation.equals("ولم") || at > i && (negation.equals("لم") || negation.equals("لا"))) && cues.deniedAt(at + 1);
    }

    /** …، غير أن النيابة العامة لم تؤكد: the outlet asked somebody else. */
    private boolean othersDeny(int subject) {
        for (int i = subject + 1; i < Math.min(reading.sentenceEnd(subject), subject + SUBJECT); i++) {
            if (reading.word(i).equals("لم")) {
                return cues.deniedAt(i + 1);
            }
        }
        return false;
    }

    /** …، وهي التصريحات التي, …، وهو القرار الذي: the outlet takes up what was said. */
    private boolean speechAgain(int i) {
        String next = reading.word(i + 1);
        return reading.word(i).startsWith("ال") && (next.equals("التي") || next.equals("الذي"));
    }

    /** Whether a participle with a content of its own stands at the token. */
    boolean participle(int i) {
        Cue cue = cues.at(i);
        return cue != null && cue.participle() && complements.find(cue) != null;
    }

    /** نقلت صحيفة كذا عن فلان قوله: the verb has no complement of its own, but its noun has. */
    private boolean passesOn(int i, Cue cue) {
        for (int j = i + 1; cue.entry().lemma().equals("نقل") && j < i + 25 && j < reading.sentenceEnd(i); j++) {
            Cue noun = cues.at(j);
            if (noun != null && noun.form().type() == CueForm.Type.SPEECH_NOUN) {
                return complements.find(noun) != null;
            }
        }
        return false;
    }

    /** Whether a verb goes on with the outer report rather than with what is reported: وأضاف, كما أكد, «…» قال. */
    private boolean resumes(int i) {
        String word = reading.word(i);
        String before = reading.word(i - 1);
        if (FunctionWords.RELATIVES.contains(before)) {
            return false;
        }
        if (before(i) || FunctionWords.complementizer(before) && EXCEPTING.contains(reading.bare(i - 2))) {
            return true;
        }
        boolean joined = word.charAt(0) == 'و' && !word.equals("وصف") && !word.equals("وعد") && !word.equals("وجد");
        boolean perfect = before.equals("قد") && !reading.punctuation(i - 2);
        return joined || !perfect && FunctionWords.in(CONJUNCTIONS, before) || reading.is(i - 1, '،') || reading.is(i - 1, ',')
                || reading.quotations().closedBy(i - 1) != null;
    }

    /** Whether a clause begins whose subject stands before its cue: …، والوزير فلان أكد أن. */
    private boolean subjectFirst(int i) {
        int after = i;
        for (int steps = 0; steps < 4 && after < reading.size(); steps++) {
            int next = reading.afterName(after);
            if (next == after) {
                break;
            }
            after = next;
        }
        Cue cue = after > i ? cues.at(after) : null;
        return cue != null && cue.finite() && complements.find(cue) != null;
    }

    /** أما begins a new topic, with or without a stop before it. */
    private boolean turns(int i) {
        String written = reading.text().substring(reading.token(i).start(), reading.token(i).end());
        return written.equals("أما") || written.equals("وأما") || reading.word(i).equals("اما") && reading.punctuation(i - 1);
    }

    /** «، وذلك في إطار …» and «في إشارة إلى» are the reporter's. */
    private boolean reportersAdjunct(int i) {
        String word = reading.word(i);
        if (word.equals("وذلك")) {
            return (reading.is(i - 1, '،') || reading.is(i - 1, ',')) && REPORTERS_ADJUNCTS.contains(reading.word(i + 1));
        }
        if (FunctionWords.RELATIVES.contains(word) && word.startsWith("ال")) {
            return (reading.is(i - 1, '،') || reading.is(i - 1, ','))
                    && (reading.word(i + 1).equals("كان") || reading.word(i + 1).equals("كانت"));
        }
        if (word.equals("في") && comma(i - 1) && STEPS.contains(reading.word(i + 1))) {
            return true;
        }
        return word.equals("في") && reading.word(i + 1).equals("اشاره")
                && (reading.word(i + 2).equals("الي") || reading.word(i + 2).equals("منه"));
    }

    /** Steps back over what leads in the next cue: …، كما [أكد], …، من جهته [قال]. */
    int withoutLeadIn(int first, int end) {
        int i = end;
        while (i > first && i > end - 8 && reading.token(i - 1).isWord()
                && (FunctionWords.in(FunctionWords.LEAD_INS, reading.word(i - 1))
                        || before(i) || before(i + 1)
                        || EXCEPTING.contains(reading.bare(i - 1))
                        || FunctionWords.complementizer(reading.word(i - 1))
                                && EXCEPTING.contains(reading.bare(i - 2)))) {
            i--;
        }
        if (i > first + 1 && reading.word(i - 1).equals("حين") && reading.word(i - 2).equals("في")) {
            i -= 2;
            end = i;
        }
        if (i > first && reading.punctuation(i - 1)) {
            return i;
        }
        return end > first && CONJUNCTIONS.contains(reading.word(end - 1)) ? end - 1 : end;
    }
}
