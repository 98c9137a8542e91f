package org.isnad.content;

import java.util.Set;

import org.isnad.cue.AccordingTo;
import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.lexicon.WordLists;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;

/** The places where a reported clause breaks off because another voice begins: a cue, «بحسب X», the reporter's own adjunct. */
public final class ContentLimits {

    private static final Set<String> CONJUNCTIONS = WordLists.words("content-conjunctions");

    /** غير أنه, إلا أنها, بيد أن */
    private static final Set<String> EXCEPTING = WordLists.words("excepting");

    /** How many lines from the top may be headlines, and how many words one has. */
    private static final int HEADLINES = 4;
    private static final int LONGEST_HEADLINE = 25;
    private static final int LONGEST_FRAME = 8;

    /** …، قبل أن يضيف */
    private boolean before(int i) {
        return reading.word(i - 1).equals("ان") && reading.word(i - 2).equals("قبل") && reading.comma(i - 3);
    }

    private final Reading reading;
    private final CueFinder cues;
    private final ComplementReader complements;
    private final AccordingTo accordingTo;
    private final IssuedWords issued;
    private final OutletVoice outlet;

    public ContentLimits(Reading reading, CueFinder cues, ComplementReader complements, AccordingTo accordingTo,
            ContentHeads heads) {
        this.reading = reading;
        this.cues = cues;
        this.complements = complements;
        this.accordingTo = accordingTo;
        this.outlet = new OutletVoice(reading, cues, heads);
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
                    || reading.comma(i - 1) && reading.word(i).endsWith("ا") && !cue.entry().strict();
        }
        if (outlet.manner(i)) {
            return true;
        }
        if (cue != null && cue.finite()) {
            if (reading.word(i).endsWith("ني") && reading.word(i).length() > 5) {
                return false;
            }
            boolean contrast = (reading.word(i - 1).equals("فيما") || reading.word(i - 1).equals("بينما"))
                    && reading.comma(i - 2);
            boolean whereas = reading.word(i - 1).equals("حين") && reading.word(i - 2).equals("في")
                    && complements.find(cue) != null;
            return contrast || whereas || resumes(i) && (complements.find(cue) != null || passesOn(i, cue));
        }
        if (reading.comma(i)) {
            return subjectFirst(i + 1);
        }
        return accordingTo.sourceAt(i) && !setOff(i) || outlet.reportersAdjunct(i) || turns(i) || outlet.goesOnItself(i)
                || headlinesNext(i);
    }

    /** يغطي، وفق معطيات الصيدلية، ثلاثة أشهر: a source between commas, after which the same clause goes on. */
    private boolean setOff(int i) {
        if (!reading.comma(i - 1) || i - 1 <= reading.sentenceStart(i) + 1) {
            return false;
        }
        int close = i + 1;
        while (close < Math.min(reading.sentenceEnd(i), i + LONGEST_FRAME) && !reading.comma(close)) {
            if (cues.at(close) != null) {
                return false;
            }
            close++;
        }
        int next = close + 1;
        return reading.comma(close) && next + 1 < reading.sentenceEnd(i) && reading.word(next).length() > 1
                && reading.word(next).charAt(0) != 'و' && cues.at(next) == null && !stops(next)
                && !FunctionWords.complementizer(reading.word(next)) && !CONJUNCTIONS.contains(reading.word(next))
                && !reading.word(next).startsWith("فا");
    }

    /** …والمعارضة تتهمه: in a headline the next party needs no comma before it. */
    private boolean headlinesNext(int i) {
        String word = reading.word(i);
        if (word.length() < 4 || word.charAt(0) != 'و' || reading.token(i).paragraph() > HEADLINES
                || reading.paragraphEnd(i) - reading.sentenceStart(i) > LONGEST_HEADLINE) {
            return false;
        }
        int verb = i + 1;
        while (verb < i + 4 && verb < reading.size() && cues.at(verb) == null
                && (reading.word(verb).startsWith("ال") || reading.afterName(verb) > verb)) {
            verb = Math.max(verb + 1, reading.afterName(verb));
        }
        Cue cue = cues.at(verb);
        boolean subject = word.startsWith("وال") || reading.title(i) != null || reading.namesSpeaker(i);
        return subject && cue != null && cue.form().type() == CueForm.Type.PRESENT && complements.find(cue) != null;
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
        if (before.equals("اذ") && reading.comma(i - 2)) {
            return true;
        }
        boolean joined = word.charAt(0) == 'و' && !word.equals("وصف") && !word.equals("وعد") && !word.equals("وجد");
        boolean perfect = before.equals("قد") && !reading.punctuation(i - 2);
        return joined || !perfect && FunctionWords.in(CONJUNCTIONS, before) || reading.comma(i - 1)
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
