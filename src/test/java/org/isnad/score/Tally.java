package org.isnad.score;

import java.util.Locale;

/** Counts of one measure: of what was found how much is right, of what is there how much was found. */
final class Tally implements Measure {

    private int rightOfFound;
    private int found;
    private int rightOfGold;
    private int gold;

    void add(int right, int found, int gold) {
        add(right, found, right, gold);
    }

    void add(int rightOfFound, int found, int rightOfGold, int gold) {
        this.rightOfFound += rightOfFound;
        this.found += found;
        this.rightOfGold += rightOfGold;
        this.gold += gold;
    }

    private double precision() {
        return found == 0 ? 0 : (double) rightOfFound / found;
    }

    private double recall() {
        return gold == 0 ? 0 : (double) rightOfGold / gold;
    }

    /** F1. */
    @Override
    public double value() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public int count() {
        return gold;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f  (P %.3f R %.3f)", value(), precision(), recall());
    }
}
