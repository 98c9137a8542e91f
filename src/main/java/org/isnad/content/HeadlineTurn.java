package org.isnad.content;

import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.sentence.Reading;

/** Where a headline goes over to its next party without a stop: دمشق تتعهد بالدعم ومنظمات تحذر, …والوزير: لن نسلم. */
public final class HeadlineTurn {

    /** How many lines from the top may be headlines, and how many words one has. */
    private static final int HEADLINES = 4;
    private static final int LONGEST = 25;
    /** Words of a party between the conjunction and its verb or colon. */
    private static final int PARTY = 4;

    private final Reading reading;
    private final CueFinder cues;
    private final ComplementReader complements;

    public HeadlineTurn(Reading reading, CueFinder cues, ComplementReader complements) {
        this.reading = reading;
        this.cues = cues;
        this.complements = complements;
    }

    /** Whether another party's verb or colon follows the word. */
    boolean turns(int i) {
        return verb(i) || toColon(i);
    }

    /** Whether the word opens a party of the headline that a colon ends: والوزير: */
    public boolean toColon(int i) {
        int colon = joined(i) ? past(i) : -1;
        return colon > i && reading.is(colon, ':') && known(i);
    }

    private boolean verb(int i) {
        int verb = joined(i) ? past(i) : -1;
        Cue cue = verb > i ? cues.at(verb) : null;
        if (cue == null || cue.form().type() != CueForm.Type.PRESENT) {
            return false;
        }
        return complements.find(cue) != null && (known(i) || verb == i + 1 || reading.word(i).length() > 4);
    }

    /** The first token after the word that is a cue or no word, not far on; else the word itself. */
    private int past(int i) {
        int next = i + 1;
        while (next < Math.min(reading.size(), i + PARTY) && cues.at(next) == null && reading.token(next).isWord()) {
            next++;
        }
        return next < reading.size() && reading.token(next).paragraph() == reading.token(i).paragraph() ? next : i;
    }

    private boolean known(int i) {
        return reading.word(i).startsWith("وال") || reading.title(i) != null || reading.namesSpeaker(i);
    }

    private boolean joined(int i) {
        String word = reading.word(i);
        return word.length() > 3 && word.charAt(0) == 'و' && reading.token(i).paragraph() <= HEADLINES
                && cues.at(i) == null && reading.paragraphEnd(i) - reading.sentenceStart(i) <= LONGEST;
    }
}
