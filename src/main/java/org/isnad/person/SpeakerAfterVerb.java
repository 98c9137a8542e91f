package org.isnad.person;

import java.util.List;

import org.isnad.gazetteer.WordClass;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.mention.WordShape;

/** Two or three unknown words between a reporting verb and what opens its clause: قال غونزالو ميشوني إن. */
public final class SpeakerAfterVerb implements NamingRule {

    private final PersonGrammar grammar;

    public SpeakerAfterVerb(PersonGrammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i < reading.size(); i++) {
            if ((reading.is(i - 1, WordClass.REPORTS) && reading.sameLine(i - 1, i) || !reading.sameLine(i - 1, i)
                    || reading.isMark(i - 1, ".")) && isLoneGiven(reading, i)) {
                sightings.add(Sighting.person(i, i + 1, reading.span(i, reading.forms(i)[0], i + 1), null,
                        "first-name-after-verb", 0.6));
            }
            if (!reading.is(i - 1, WordClass.REPORTS) || !reading.sameLine(i - 1, i) || !grammar.mayOpen(i)) {
                continue;
            }
            int end = grammar.extend(i, i + 1);
            if (end - i == 1 && WordShape.isDefiniteNisba(reading.word(i)) && opensClause(reading, end)) {
                sightings.add(Sighting.person(i, end, reading.span(i, reading.forms(i)[0], end), null,
                        "speaker-after-verb", 0.5));
            }
            if (end - i >= 2 && end - i <= 3 && opensClause(reading, end) && !reading.word(i).startsWith("ال")) {
                sightings.add(Sighting.person(i, end, reading.span(i, reading.forms(i)[0], end), null,
                        "speaker-after-verb", 0.6));
            }
        }
    }

    /** قالت سعيدة، وهي عاملة, قال سامر، 33 عاما: a given name alone that the text goes on to introduce. */
    private static boolean isLoneGiven(Reading reading, int i) {
        String word = reading.word(i);
        boolean woman = word.length() > 4 && word.endsWith("ه")
                && WordClass.GIVEN.contains(word.substring(0, word.length() - 1))
                && !reading.is(i, WordClass.ORDINARY);
        boolean introduced = reading.isMark(i + 1, "،,")
                && (reading.word(i + 2).equals("وهو") || reading.word(i + 2).equals("وهي") || isNumber(reading, i + 2))
                || reading.isMark(i + 1, "(") && isNumber(reading, i + 2);
        return introduced && (reading.is(i, WordClass.GIVEN) || woman);
    }

    private static boolean isNumber(Reading reading, int i) {
        return i < reading.size() && Character.isDigit(reading.text().text().charAt(reading.text().token(i).start()));
    }

    private static boolean opensClause(Reading reading, int i) {
        String word = reading.word(i);
        return word.equals("ان") || word.equals("بان") || word.equals("انه") || word.equals("انها")
                || reading.isMark(i, ":،,");
    }
}
