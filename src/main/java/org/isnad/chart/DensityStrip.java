package org.isnad.chart;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often somebody spoke, and was spoken of, month by month: bars above and below a line; lengths are units of the picture.
 *
 * @param bars of the months that have any, in the order of time
 */
public record DensityStrip(int width, int height, int axis, List<Bar> bars, YearMonth first, YearMonth last) {

    private static final int WIDTH = 720;
    private static final int UP = 56;
    private static final int DOWN = 36;
    private static final int LEAST = 3;
    private static final int LEAST_MONTHS = 12;
    private static final int WIDEST = 28;

    /**
     * One month.
     *
     * @param said how many claims of theirs
     * @param about how many claims that speak of them
     */
    public record Bar(YearMonth month, int said, int about, int x, int width, int up, int down) {
    }

    /** Draws it, time running with the direction of reading; null where nothing was said. */
    public static DensityStrip of(Map<YearMonth, Integer> said, Map<YearMonth, Integer> about, boolean fromRight) {
        TreeMap<YearMonth, Integer> months = new TreeMap<>(said);
        about.forEach((month, count) -> months.putIfAbsent(month, 0));
        if (months.isEmpty()) {
            return null;
        }
        YearMonth last = months.lastKey();
        int slots = Math.max(LEAST_MONTHS, (int) ChronoUnit.MONTHS.between(months.firstKey(), last) + 1);
        YearMonth first = last.minusMonths(slots - 1);
        int most = max(said);
        int mostAbout = max(about);
        double slot = (double) WIDTH / slots;
        int thick = (int) Math.max(1, Math.min(WIDEST, slot - 1));
        List<Bar> bars = new ArrayList<>();
        for (YearMonth month : months.keySet()) {
            int along = (int) (ChronoUnit.MONTHS.between(first, month) * slot);
            int saidThen = said.getOrDefault(month, 0);
            int aboutThen = about.getOrDefault(month, 0);
            bars.add(new Bar(month, saidThen, aboutThen, fromRight ? WIDTH - along - thick : along, thick,
                    tall(saidThen, most, UP), tall(aboutThen, mostAbout, DOWN)));
        }
        return new DensityStrip(WIDTH, UP + 1 + (mostAbout > 0 ? DOWN : 0), UP, bars, first, last);
    }

    private static int tall(int count, int most, int space) {
        return count == 0 ? 0 : Math.max(LEAST, count * space / most);
    }

    private static int max(Map<YearMonth, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
