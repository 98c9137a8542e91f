package org.isnad.place;

import java.util.List;

import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** An unlisted place after the word for its kind: قرية تل الذهب, and with the word itself where it belongs: سد الخروب. */
public final class PlaceAfterClassifier implements NamingRule {

    private static final long KINDS = WordClass.bits(WordClass.OUTSIDE_PLACE, WordClass.INSIDE_PLACE,
            WordClass.LOOSE_PLACE);

    private final PlaceGrammar places;

    public PlaceAfterClassifier(PlaceGrammar places) {
        this.places = places;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (reading.word(i).equals("بحي") || reading.word(i).equals("بسد")) {
                add(reading, i, new WordForm(reading.word(i).substring(1), 1, false), sightings);
            }
            if (!reading.mayBe(i, KINDS)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                if (add(reading, i, form, sightings)) {
                    break;
                }
            }
        }
    }

    private boolean add(Reading reading, int i, WordForm form, List<Sighting> sightings) {
        boolean honoured = TitleWords.isHonour(reading.text(), i + 1,
                reading.forms(i + 1).length == 0 ? form : reading.forms(i + 1)[0]);
        boolean outside = form.is(WordClass.OUTSIDE_PLACE) && !honoured;
        boolean doing = form.word().equals("قضاء") && form.cut() > 0 && reading.word(i).contains("ل");
        if (doing || form.word().equals("ميناء") && places.listed(i + 1) > 0) {
            return false;
        }
        boolean loose = form.is(WordClass.LOOSE_PLACE);
        boolean lake = form.word().equals("بحيره") && reading.is(i + 1, WordClass.INSIDE_PLACE);
        boolean inside = form.is(WordClass.INSIDE_PLACE) && !lake || loose
                || honoured && form.is(WordClass.OUTSIDE_PLACE);
        int end = outside || inside ? places.end(i + 1) : -1;
        boolean bare = loose && places.pair(i + 1) < 0
                && !TitleWords.isHonour(reading.text(), i + 1, new WordForm(reading.word(i + 1), 0, false));
        boolean zone = form.word().equals("منطقه") && reading.word(i + 1).endsWith("ه") && places.pair(i + 1) < 0;
        if (end < 0 || bare || zone) {
            return false;
        }
        if (inside) {
            sightings.add(Sighting.place(i, end, reading.span(i, form, end), "place-with-classifier", 0.7));
        } else if (places.listed(i + 1) != end) {
            WordForm whole = reading.forms(i + 1)[0];
            sightings.add(Sighting.place(i + 1, end, reading.span(i + 1, whole, end), "place-after-classifier", 0.85));
        }
        return true;
    }
}
