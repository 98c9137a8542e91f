package org.isnad.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A range of values that begins and ends at round numbers.
 *
 * @param step between two lines
 */
record Scale(double low, double high, double step) {

    private static final int LINES = 4;

    /** The scale around all values; from zero, unless they lie close together far from it. */
    static Scale of(double least, double most) {
        boolean close = least > 0 && most > least && most - least < least / 2;
        double low = close ? least : Math.min(0, least);
        double high = most == low ? low + 1 : Math.max(0, most);
        double rough = (high - low) / LINES;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = rough / power <= 1 ? power : rough / power <= 2 ? 2 * power : rough / power <= 5 ? 5 * power : 10 * power;
        step = least == Math.rint(least) && most == Math.rint(most) ? Math.max(1, step) : step;
        return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        int count = (int) Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            lines.add(low + i * step);
        }
        return lines;
    }

    /** Where a value lies, 0 to 1. */
    double share(double value) {
        return (value - low) / (high - low);
    }
}
