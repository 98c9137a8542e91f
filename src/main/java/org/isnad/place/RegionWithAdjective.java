package org.isnad.place;

import java.util.List;

import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** A region named by its kind and where it lies: السهل الأدنى, الجبل الغربي, الساحل الشرقي. */
public final class RegionWithAdjective implements NamingRule {

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (!reading.mayBe(i, WordClass.LAND)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                boolean region = form.isDefinite() && form.baseIs(WordClass.LAND) && reading.sameLine(i, i + 1)
                        && reading.is(i + 1, WordClass.SIDE) && !reading.word(i + 1).startsWith("الجديد");
                if (region) {
                    sightings.add(Sighting.place(i, i + 2, reading.span(i, form, i + 2), "region-with-adjective", 0.65));
                    break;
                }
            }
        }
    }
}
