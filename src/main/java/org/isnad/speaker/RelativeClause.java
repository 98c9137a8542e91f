package org.isnad.speaker;

import org.isnad.cue.Cue;
import org.isnad.cue.CueFinder;
import org.isnad.cue.CueForm;
import org.isnad.finding.FoundParty;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.text.Span;

/** An indefinite noun whose relative clause a cue opens: كيانات قالت إنهم. */
final class RelativeClause {

    private final Reading reading;
    private final CueFinder cues;

    RelativeClause(Reading reading, CueFinder cues) {
        this.reading = reading;
        this.cues = cues;
    }

    /** كيانات قالت إنهم: an indefinite noun right before the verb of its own relative clause. */
    Subject embedded(Cue cue, int start) {
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
    int relative(Cue cue, int start) {
        int verb = cue.token();
        if (!cue.finite() || SubjectBefore.joined(reading, cue) || cue.form().type() == CueForm.Type.PRESENT
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
}
