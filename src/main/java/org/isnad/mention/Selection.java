package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Settles overlaps: the longest name wins, of equal ones the surer; what holds another name inside is let stand. */
public final class Selection {

    private static final int MAX_WORDS = 14;
    private static final int MAX_CHARACTERS = 150;
    private static final Comparator<Sighting> BEST_FIRST = Comparator
            .comparingInt((Sighting sighting) -> sighting.from() - sighting.to())
            .thenComparing(Comparator.comparingDouble(Sighting::confidence).reversed())
            .thenComparingInt(Sighting::from);

    private Selection() {
    }

    /** The sightings that stand, in text order. */
    public static List<Sighting> of(List<Sighting> sightings, int size) {
        List<Sighting> sorted = new ArrayList<>(sightings);
        sorted.sort(BEST_FIRST);
        boolean[] taken = new boolean[size];
        List<Sighting> selected = new ArrayList<>();
        for (Sighting sighting : sorted) {
            if (!fits(sighting)) {
                continue;
            }
            if (sighting.head() || isFree(taken, sighting)) {
                selected.add(sighting);
                for (int i = sighting.from(); i < sighting.to() && !sighting.head(); i++) {
                    taken[i] = true;
                }
            }
        }
        selected.sort(Comparator.comparing(Sighting::span));
        return selected;
    }

    /** Longer than any name: a rule ran away. */
    private static boolean fits(Sighting sighting) {
        return sighting.to() - sighting.from() <= MAX_WORDS && sighting.span().length() <= MAX_CHARACTERS;
    }

    private static boolean isFree(boolean[] taken, Sighting sighting) {
        for (int i = sighting.from(); i < sighting.to(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
