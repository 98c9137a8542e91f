package org.isnad.ledger;

import java.time.LocalDate;

/**
 * Which figures; conditions add up, null sets none.
 *
 * @param unit in any form: طناً finds أطنان too
 * @param thing words of what is counted, in any form: عمال finds عاملاً, مصابين finds عدد المصابين
 * @param about key of somebody or something that the claim speaks of
 * @param place key of the place it goes with
 */
public record FigureConditions(String unit, String thing, Long about, Long place, LocalDate from, LocalDate to) {

    public static final FigureConditions NONE = new FigureConditions(null, null, null, null, null, null);

    /** Whether they pick out anything, so that the figures may belong together. */
    public boolean areSet() {
        return unit != null || thing != null || about != null || place != null;
    }
}
