package org.isnad.score;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the measures must come to. */
final class Bars {

    private record Bar(double value, boolean ceiling) {
    }

    private final Map<String, Bar> bars = new HashMap<>();

    Bars atLeast(String measure, double value) {
        bars.put(measure, new Bar(value, false));
        return this;
    }

    Bars atMost(String measure, double value) {
        bars.put(measure, new Bar(value, true));
        return this;
    }

    boolean holds(String name, Measure measure) {
        Bar bar = bars.get(name);
        return bar == null || (bar.ceiling ? measure.value() <= bar.value : measure.value() >= bar.value);
    }

    String remark(String name, Measure measure) {
        Bar bar = bars.get(name);
        return bar == null ? ""
                : String.format(Locale.ROOT, " %s %.2f%s", bar.ceiling ? "at most" : "at least", bar.value,
                        holds(name, measure) ? "" : "  MISSED");
    }
}
