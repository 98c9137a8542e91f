package org.isnad.score;

import java.util.Locale;

/** Of so many cases, how many hold. */
final class Share implements Measure {

    private int holding;
    private int cases;

    void add(boolean holds) {
        cases++;
        if (holds) {
            holding++;
        }
    }

    int failing() {
        return cases - holding;
    }

    @Override
    public double value() {
        return cases == 0 ? 1 : (double) holding / cases;
    }

    @Override
    public int count() {
        return cases;
    }

    @Override
    public String toString() {
        return cases == 0 ? "no case" : String.format(Locale.ROOT, "%.3f", value());
    }
}
