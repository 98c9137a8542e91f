package org.isnad.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.finding.EntityType;

/** A person named in full somewhere is named by the family name elsewhere: مارك إسبر, then إسبر or للأسد. */
final class FamilyNameAgain {

    private final Reading reading;
    private final Demonyms demonyms;

    FamilyNameAgain(Reading reading, Demonyms demonyms) {
        this.reading = reading;
        this.demonyms = demonyms;
    }

    /** The further mentions of the people already found. */
    List<Sighting> find(List<Sighting> selected) {
        Map<String, Integer> families = families(selected);
        boolean[] taken = new boolean[reading.size()];
        for (Sighting sighting : selected) {
            for (int i = sighting.from(); i < sighting.to() && !sighting.head(); i++) {
                taken[i] = sighting.type() != EntityType.PLACE;
            }
        }
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < reading.size() && !families.isEmpty(); i++) {
            Sighting again = taken[i] ? null : at(i, families, taken);
            if (again != null) {
                found.add(again);
            }
        }
        return found;
    }

    private Sighting at(int i, Map<String, Integer> families, boolean[] taken) {
        for (WordForm form : reading.forms(i)) {
            Integer length = families.get(form.word());
            if (length != null && (length == 1 || i + length <= taken.length)
                    && (!isOrdinary(form.word()) || isSpeaking(i))) {
                return Sighting.person(i, i + 1, reading.span(i, form, i + 1), null, "family-name-again", 0.8);
            }
        }
        return null;
    }

    private boolean isOrdinary(String word) {
        return demonyms.isAny(word) || ContextWords.STOP.contains(word) || ContextWords.INSIDE.contains(word)
                || ContextWords.TOWARD.contains(word) || ContextWords.acts(word);
    }

    /** A family name that is also an ordinary word counts after a reporting verb: وأوضح شباط. */
    private boolean isSpeaking(int i) {
        return ContextWords.reports(reading.word(i - 1));
    }

    private Map<String, Integer> families(List<Sighting> selected) {
        Map<String, Integer> families = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (Sighting sighting : selected) {
            if (sighting.type() == EntityType.PLACE) {
                places.add(reading.word(sighting.from()));
            }
        }
        for (Sighting sighting : selected) {
            if (sighting.type() == EntityType.PERSON && sighting.to() - sighting.from() > 1) {
                String family = reading.word(sighting.to() - 1);
                if (family.length() > 2 && !PersonWords.isSuffix(family) && !PersonWords.isGivenOnly(family)) {
                    families.put(family, 1);
                }
            }
        }
        families.keySet().removeAll(places);
        return families;
    }
}
