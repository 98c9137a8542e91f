package org.isnad.content;

import java.util.Set;

import org.isnad.cue.Cue;
import org.isnad.lexicon.WordLists;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;

/** Whom somebody blames: حمّل الحكومة مسؤولية الغلاء. */
final class Blame {

    private static final Set<String> NOUNS = WordLists.words("blame");

    private final Reading reading;

    Blame(Reading reading) {
        this.reading = reading;
    }

    /** Whether the folded word is what the blame is called: مسؤولية. */
    boolean isNoun(String word) {
        return NOUNS.contains(word);
    }

    /** محملة الوزارة "كامل المسؤولية": the blame stands among the first quoted words. */
    boolean in(Quotation quotation) {
        for (int i = quotation.open() + 1; i < Math.min(quotation.after(), quotation.open() + 4); i++) {
            if (NOUNS.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** حمّل الوزير التجار مسؤولية الغلاء: the content begins with whom the blame falls on, after the subject. */
    int first(Cue cue, int blame) {
        int first = cue.token() + 1;
        boolean goesOn = cue.participle() || reading.word(cue.token()).charAt(0) == 'و'
                || FunctionWords.complementizer(reading.word(cue.token() - 1));
        if (!goesOn || reading.title(first) != null && reading.title(first).person() != null) {
            first = reading.afterName(first);
            if (first == cue.token() + 1) {
                return blame;
            }
        }
        while (first < blame && reading.punctuation(first)) {
            first++;
        }
        return first;
    }
}
