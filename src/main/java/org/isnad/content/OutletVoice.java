package org.isnad.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.cue.CueFinder;
import org.isnad.lexicon.LexiconFile;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.text.Folding;

/**
 * Where the outlet goes on in its own voice after what a source said: …، علما أن, …، وهو ما, …، في إشارة إلى, …، رافضا الخوض.
 */
final class OutletVoice {

    private static final Set<String> REPORTERS_ADJUNCTS = Set.of("في", "خلال", "خلاف", "خلافا", "بعد", "عقب", "علي", "اثناء",
            "ردا");
    /** …، في خطوة أعادت الخلاف: how the reporter judges what was said. */
    private static final Set<String> STEPS = Set.of("خطوه", "بادره", "سابقه", "تصعيد", "تطور");
    /** …، مستشهدة بدراسة, …، رافضا الخوض: what a source does beside speaking is told by the outlet. */
    private static final Set<String> MANNERS = manners();

    private final Reading reading;
    private final CueFinder cues;

    OutletVoice(Reading reading, CueFinder cues) {
        this.reading = reading;
        this.cues = cues;
    }

    /** After these the outlet goes on in its own voice: …، علماً أن, …، يذكر أن, …، وهو ما. */
    boolean goesOnItself(int i) {
        if (!reading.punctuation(i - 1)) {
            return false;
        }
        String word = reading.word(i);
        String next = reading.word(i + 1);
        if (unsaid(i, word) || denied(i, word) || word.startsWith("وه") && speechAgain(i + 1)) {
            return true;
        }
        return (word.equals("علما") || word.equals("يذكر") || word.equals("ويذكر")) && FunctionWords.complementizer(next)
                || (word.equals("يشار") || word.equals("ويشار")) && next.equals("الي")
                || (word.equals("هذا") || word.equals("هذه")) && next.startsWith("الاخير")
                || word.equals("وان") && next.startsWith("كان")
                || (word.equals("وحين") || word.equals("وعندما") || word.equals("ولما") || word.equals("وحينما"))
                || word.equals("وهو") && next.equals("ما") || word.equals("الامر") && next.equals("الذي");
    }

    /** …، فيما لم يصدر بيان: what did not happen meanwhile is the outlet's word. */
    private boolean unsaid(int i, String word) {
        int negation = word.equals("فيما") || word.equals("بينما") ? i + 1 : -1;
        return negation > 0 && (reading.word(negation).equals("لم") || reading.word(negation).equals("لا"))
                && (cues.deniedAt(negation + 1) || reading.word(negation + 1).startsWith("يصدر")
                        || reading.word(negation + 1).startsWith("تصدر"));
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
        String negation = reading.word(at);
        return (negation.equals("ولم") || at > i && (negation.equals("لم") || negation.equals("لا"))) && cues.deniedAt(at + 1);
    }

    /** …، وهي التصريحات التي, …، وهو القرار الذي: the outlet takes up what was said. */
    private boolean speechAgain(int i) {
        String next = reading.word(i + 1);
        return reading.word(i).startsWith("ال") && (next.equals("التي") || next.equals("الذي"));
    }

    /** «، وذلك في إطار …» and «في إشارة إلى» are the reporter's. */
    boolean reportersAdjunct(int i) {
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

    /** …، مستشهدة بدراسة, …، رافضا الخوض: what a source does beside speaking. */
    boolean manner(int i) {
        return comma(i - 1) && MANNERS.contains(reading.word(i));
    }

    private boolean comma(int i) {
        return reading.is(i, '،') || reading.is(i, ',');
    }

    private static Set<String> manners() {
        Set<String> forms = new HashSet<>();
        for (LexiconFile.Row row : LexiconFile.read("manners.tsv", 1).rows()) {
            for (String participle : row.list(0)) {
                String stem = Folding.fold(participle);
                String bare = stem.endsWith("ي") ? stem.substring(0, stem.length() - 1) : stem;
                forms.addAll(List.of(stem + "ا", stem + "ه", bare + "ين", stem + "ات"));
            }
        }
        return Set.copyOf(forms);
    }
}
