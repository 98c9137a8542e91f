package org.isnad.place;

import java.util.List;

import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** A name of two words that only places have, after a preposition: في واحة الرمان, قرب تل السدر, بأولاد عمران. */
public final class PlaceAfterPreposition implements NamingRule {

    private final PlaceGrammar places;

    public PlaceAfterPreposition(PlaceGrammar places) {
        this.places = places;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (!reading.mayBe(i, WordClass.ALONE)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                boolean led = form.cut() == 1 && reading.word(i).startsWith("ب")
                        || form.cut() == 0 && reading.is(i - 1, WordClass.INSIDE) && reading.sameLine(i - 1, i);
                int end = led && form.is(WordClass.ALONE) ? places.second(i, i + 1) : -1;
                if (end > 0) {
                    sightings.add(Sighting.place(i, end, reading.span(i, form, end), "place-after-preposition", 0.65));
                    break;
                }
            }
        }
    }
}
