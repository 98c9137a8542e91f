package org.isnad.person;

import java.util.List;

import org.isnad.gazetteer.WordClass;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** A first name given by its letter, as courts and local papers do: ب. عبد القادر, ح. الطيب. */
public final class NameWithInitial implements NamingRule {

    private final PersonGrammar grammar;

    public NameWithInitial(PersonGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 2 < reading.size(); i++) {
            if (isInitial(reading, i)) {
                int name = i + 2;
                int known = grammar.end(name, reading.forms(name)[0]);
                int end = known > 0 ? known : isFamily(reading, name) ? name + 1 : -1;
                if (end > 0) {
                    sightings.add(Sighting.person(i, end, reading.span(i, reading.forms(i)[0], end), null, "initial", 0.8));
                }
            }
        }
    }

    /** A letter with a full stop, a word right behind it; no agency's code (أ.ف.ب), no doctor (د.), no year (2015 م.). */
    private static boolean isInitial(Reading reading, int i) {
        boolean letter = reading.word(i).length() == 1 && reading.isMark(i + 1, ".") && reading.sameLine(i, i + 2)
                && reading.word(i + 2).length() > 2;
        boolean code = reading.isMark(i - 1, ".") && reading.sameLine(i - 1, i) && reading.word(i - 2).length() == 1;
        return letter && !code && !reading.isNumber(i - 1) && !reading.is(i, WordClass.HONOUR);
    }

    private boolean isFamily(Reading reading, int i) {
        boolean definite = reading.word(i).startsWith("ال") && !reading.is(i, WordClass.ORDINARY);
        return definite || grammar.mayOpen(i);
    }
}
