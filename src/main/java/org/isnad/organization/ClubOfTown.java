package org.isnad.organization;

import java.util.List;

import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.place.PlaceGrammar;

/** In a text about sport, a club by the word for its kind and its town: مولودية وجدة, أولمبيك خريبكة. */
public final class ClubOfTown implements NamingRule {

    private final PlaceGrammar places;

    public ClubOfTown(PlaceGrammar places) {
        this.places = places;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; reading.isAboutSport() && i + 1 < reading.size(); i++) {
            for (WordForm form : reading.forms(i)) {
                int end = form.is(WordClass.CLUB) && reading.sameLine(i, i + 1) ? places.listed(i + 1) : -1;
                if (end > 0) {
                    sightings.add(Sighting.organization(i, end, reading.span(i, form, end), OrganizationKind.OTHER,
                            "club-of-town", 0.8));
                    break;
                }
            }
        }
    }
}
