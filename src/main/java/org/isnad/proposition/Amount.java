package org.isnad.proposition;

import java.util.List;
import java.util.Objects;

import org.isnad.text.Span;

/**
 * A number in a claim with what it counts.
 *
 * @param span in the claim's text
 * @param unit the words of its unit that tell what is counted, not persons, dollars or per cent
 * @param measure the words around it, the unit among them: what is measured of what; no names
 * @param quantity the unit of measure (dollar, per cent), or null where things or people are counted
 * @param duration whether it is a span of time
 * @param part whether it counts a part of the whole: اثنان منهم
 */
public record Amount(double value, Span span, List<ContentWord> unit, List<ContentWord> measure, boolean approximate,
        String quantity, boolean duration, boolean part) {

    private static final double SAME = 0.8;
    private static final double ROUNDED = 0.1;

    /** Whether both count one thing: what one counts is named around the other, or both stand among the same words. */
    public boolean measuresTheSame(Amount other) {
        if (duration || other.duration || part || other.part || !Objects.equals(quantity, other.quantity)) {
            return false;
        }
        long unitOfOne = named(unit, other.measure) + named(other.unit, measure);
        long around = named(measure, other.measure);
        return unitOfOne > 0 || around > 1;
    }

    /** Whether both may be one number, rounded by one of them: نحو 40 and 42. */
    public boolean mayEqual(Amount other) {
        return value == other.value || (approximate || other.approximate)
                && Math.abs(value - other.value) <= ROUNDED * Math.max(value, other.value);
    }

    /** A number that two would hardly name by chance. */
    public boolean isSpecific() {
        return !duration && (value >= 1000 || value != Math.rint(value));
    }

    private static long named(List<ContentWord> words, List<ContentWord> in) {
        return words.stream().filter(word -> in.stream().anyMatch(one -> word.likeness(one) >= SAME)).count();
    }
}
