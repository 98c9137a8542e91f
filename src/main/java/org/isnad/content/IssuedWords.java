package org.isnad.content;

import java.util.Set;

import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.lexicon.WordLists;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;

/** A verb that does nothing but bring out a noun of speech: وجّه انتقادات, جدد التأكيد على, أطلقت تحذيرات من. */
public final class IssuedWords {

    private static final Set<String> ISSUING = WordLists.words("issuing");
    private static final int FARTHEST = 9;

    private final Reading reading;
    private final CueFinder cues;
    private final ComplementReader complements;

    public IssuedWords(Reading reading, CueFinder cues, ComplementReader complements) {
        this.reading = reading;
        this.cues = cues;
        this.complements = complements;
    }

    static boolean issues(String folded) {
        return ISSUING.contains(folded) || ISSUING.contains(FunctionWords.bare(folded));
    }

    /** The verb that brings out the noun at the token, or -1. */
    public int verbOf(int noun) {
        int start = Math.max(reading.sentenceStart(noun), noun - FARTHEST);
        for (int i = noun - 1; i >= start; i--) {
            if (issues(reading.word(i))) {
                return i;
            }
            if (cues.at(i) != null && cues.at(i).finite() || FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the verb at the token brings out a noun that has a content. */
    boolean opens(int verb) {
        if (!issues(reading.word(verb))) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(reading.sentenceEnd(verb), verb + FARTHEST); i++) {
            Cue noun = cues.at(i);
            if (noun != null && noun.form().type() == CueForm.Type.NOMINAL) {
                return complements.find(noun) != null;
            }
            if (noun != null || FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i))) {
                return false;
            }
        }
        return false;
    }
}
