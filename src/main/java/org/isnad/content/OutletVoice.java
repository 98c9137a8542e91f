package org.isnad.content;

import java.util.Set;

import org.isnad.cue.CueFinder;
import org.isnad.lexicon.WordLists;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;

/**
 * Where the outlet goes on in its own voice after what a source said: …، علما أن, …، وهو ما, …، في إشارة إلى, …، رافضا الخوض.
 */
final class OutletVoice {

    private static final Set<String> REPORTERS_ADJUNCTS = WordLists.words("reporters-adjuncts");
    /** …، في خطوة أعادت الخلاف: how the reporter judges what was said. */
    private static final Set<String> STEPS = WordLists.words("judged-steps");

    /** …، غير أن, إلا أن, بيد أن */
    private static final Set<String> EXCEPT = WordLists.words("excepting");
    /** Words of a subject before its verb. */
    private static final int SUBJECT = 7;

    private final Reading reading;
    private final CueFinder cues;
    private final ContentHeads heads;

    OutletVoice(Reading reading, CueFinder cues, ContentHeads heads) {
        this.reading = reading;
        this.cues = cues;
        this.heads = heads;
    }

    /** After these the outlet goes on in its own voice: …، علماً أن, …، يذكر أن, …، وهو ما. */
    boolean goesOnItself(int i) {
        if (!reading.punctuation(i - 1)) {
            return false;
        }
        String word = reading.word(i);
        String next = reading.word(i + 1);
        if (unsaid(i, word) || denied(i, word) || EXCEPT.contains(word) && next.equals("ان") && othersDeny(i + 2)
                || word.startsWith("وه") && speechAgain(i + 1)) {
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

    /** «، وذلك في إطار …» and «في إشارة إلى» are the reporter's. */
    boolean reportersAdjunct(int i) {
        String word = reading.word(i);
        if (word.equals("وذلك")) {
            return (reading.comma(i - 1)) && REPORTERS_ADJUNCTS.contains(reading.word(i + 1));
        }
        if (FunctionWords.RELATIVES.contains(word) && word.startsWith("ال")) {
            return (reading.comma(i - 1))
                    && (reading.word(i + 1).equals("كان") || reading.word(i + 1).equals("كانت"));
        }
        if (word.equals("في") && reading.comma(i - 1) && STEPS.contains(reading.word(i + 1))) {
            return true;
        }
        return word.equals("في") && reading.word(i + 1).equals("اشاره")
                && (reading.word(i + 2).equals("الي") || reading.word(i + 2).equals("منه"));
    }

    /** …، مستشهدة بدراسة, …، رافضا الخوض: what a source does beside speaking. */
    boolean manner(int i) {
        return reading.comma(i - 1) && heads.isManner(reading.word(i));
    }
}
