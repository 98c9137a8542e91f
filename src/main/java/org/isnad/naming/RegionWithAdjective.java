package org.isnad.naming;

import java.util.List;

/** A region named by its kind and where it lies: السهل الأدنى, الجبل الغربي, الساحل الشرقي. */
final class RegionWithAdjective implements NamingRule {

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            for (WordForm form : reading.forms(i)) {
                boolean region = form.isDefinite() && PlaceWords.isLand(form.base()) && reading.sameLine(i, i + 1)
                        && PlaceWords.isSide(reading.word(i + 1)) && !reading.word(i + 1).startsWith("الجديد");
                if (region) {
                    sightings.add(Sighting.place(i, i + 2, reading.span(i, form, i + 2), "region-with-adjective", 0.65));
                    break;
                }
            }
        }
    }
}
