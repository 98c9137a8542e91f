package org.isnad.place;

import java.util.List;

import org.isnad.gazetteer.ContextWords;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.PlaceWords;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.mention.WordForm;

/** A name of two words that only places have, after a preposition: في واحة الرمان, قرب تل السدر, بأولاد عمران. */
public final class PlaceAfterPreposition implements NamingRule {

    private final NameLexicon lexicon;

    public PlaceAfterPreposition(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        PlaceGrammar places = new PlaceGrammar(reading, lexicon);
        for (int i = 0; i + 1 < reading.size(); i++) {
            for (WordForm form : reading.forms(i)) {
                boolean led = form.cut() == 1 && reading.word(i).startsWith("ب")
                        || form.cut() == 0 && ContextWords.INSIDE.contains(reading.word(i - 1)) && reading.sameLine(i - 1, i);
                int end = led && PlaceWords.isAlone(form.word()) ? places.second(i, i + 1) : -1;
                if (end > 0) {
                    sightings.add(Sighting.place(i, end, reading.span(i, form, end), "place-after-preposition", 0.65));
                    break;
                }
            }
        }
    }
}
