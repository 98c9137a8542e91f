package org.isnad.place;

import java.util.List;
import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.LexiconName;
import org.isnad.lexicon.WordLists;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.text.Folding;

/** Whether a country or capital is named as a government or as a place: أعلنت روسيا against في روسيا. */
public final class CountryReading {

    private static final Set<String> MASCULINE = WordLists.words("masculine-countries");

    private final Reading reading;
    private final CountryContext context;

    public CountryReading(Reading reading) {
        this.reading = reading;
        this.context = new CountryContext(reading);
    }

    /** Turns the country sightings that act into organizations; the sightings are in text order. */
    public void decide(List<Sighting> sightings) {
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            LexiconName known = sighting.known();
            boolean country = sighting.type() == EntityType.PLACE && known != null && known.country() != null;
            if (country && acts(sighting, before(sightings, i))) {
                sightings.set(i, new Sighting(sighting.from(), sighting.to(), sighting.span(), EntityType.ORGANIZATION,
                        OrganizationKind.GOVERNMENT, known, "country-as-actor", 0.8, false));
            }
        }
    }

    /** The sighting that ends right before, an organization rather than the person inside it. */
    private static Sighting before(List<Sighting> sightings, int i) {
        Sighting before = i > 0 ? sightings.get(i - 1) : null;
        for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
            Sighting earlier = sightings.get(back);
            if (earlier.to() == sightings.get(i).from() && earlier.type() == EntityType.ORGANIZATION) {
                return earlier;
            }
        }
        return before;
    }

    private boolean acts(Sighting sighting, Sighting before) {
        int cut = sighting.span().start() - reading.text().token(sighting.from()).start();
        String first = reading.word(sighting.from());
        String previous = reading.sameLine(sighting.from() - 1, sighting.from()) ? reading.word(sighting.from() - 1)
                : "";
        boolean joined = cut > 0 && first.charAt(0) == 'و' && before != null && before.to() == sighting.from();
        if (joined) {
            return before.type() == EntityType.ORGANIZATION
                    || sighting.known().country().actor() && !sighting.known().capital()
                            && before.known() != null && before.known().country() == null;
        }
        if (cut > 0 && first.charAt(0) != 'و' && first.charAt(0) != 'ف') {
            return isUnitedStates(sighting) || first.charAt(0) == 'ل' && context.isAddressed(previous);
        }
        if (cut == 0 && before != null && before.to() == sighting.from() && before.type() == EntityType.ORGANIZATION
                && before.known() != null && before.known().country() != null) {
            return true;
        }
        if (previous.equals("مع") && context.isBorder(sighting.from())) {
            return false;
        }
        boolean government = isGovernmentName(sighting, first);
        if (context.isInside(previous) && !(government && !context.isLocation(previous))) {
            return previous.equals("بين") && context.isRelation(sighting.from());
        }
        return isSubject(sighting, previous)
                || context.isToward(previous) && !context.isVenue(sighting.known().capital(), previous)
                || government && (!sighting.known().capital() || isPossessor(previous));
    }

    /** أعلنت روسيا, إيران ستواصل, المغرب يراهن. */
    private boolean isSubject(Sighting sighting, String previous) {
        boolean masculine = MASCULINE.contains(Folding.fold(sighting.known().country().name()));
        return context.isSubjectBefore(previous, masculine) || context.isSubjectOf(sighting.to(), masculine);
    }

    private static boolean isUnitedStates(Sighting sighting) {
        return sighting.known().country().actor() && sighting.to() - sighting.from() > 1;
    }

    /** The United States, and official names: المملكة المغربية, جمهورية العراق. */
    private static boolean isGovernmentName(Sighting sighting, String first) {
        boolean official = sighting.to() - sighting.from() > 1
                && (first.contains("جمهوريه") || first.contains("مملكه") || first.endsWith("دوله"));
        return sighting.known().country().actor() || official;
    }

    private static boolean isPossessor(String previous) {
        return previous.length() > 3 && !previous.startsWith("ال");
    }
}
