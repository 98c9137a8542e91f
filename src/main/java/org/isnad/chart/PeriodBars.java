package org.isnad.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Periods as bars on one scale of days, each drawn beside its own words; lengths are units of the picture.
 *
 * @param first where the scale begins
 * @param last where it ends
 */
public record PeriodBars(List<Bar> bars, LocalDate first, LocalDate last) {

    /** Width of the scale. */
    public static final int WIDTH = 240;
    private static final int LEAST = 8;

    /** One period. */
    public record Bar(int x, int width) {

        public int whole() {
            return WIDTH;
        }
    }

    /** Draws them, time running with the direction of reading; null where there is nothing to compare. */
    public static <T> PeriodBars of(List<T> things, Function<T, LocalDate> from, Function<T, LocalDate> to,
            boolean fromRight) {
        LocalDate first = things.stream().map(from).min(Comparator.naturalOrder()).orElse(null);
        LocalDate last = things.stream().map(to).max(Comparator.naturalOrder()).orElse(null);
        if (things.size() < 2 || first.equals(last)) {
            return null;
        }
        double day = (double) (WIDTH - LEAST) / ChronoUnit.DAYS.between(first, last);
        List<Bar> bars = new ArrayList<>();
        for (T thing : things) {
            int along = (int) Math.round(ChronoUnit.DAYS.between(first, from.apply(thing)) * day);
            int width = LEAST + (int) Math.round(ChronoUnit.DAYS.between(first, to.apply(thing)) * day) - along;
            bars.add(new Bar(fromRight ? WIDTH - along - width : along, width));
        }
        return new PeriodBars(bars, first, last);
    }

    /** That of the thing at an index. */
    public Bar at(int index) {
        return bars.get(index);
    }
}
