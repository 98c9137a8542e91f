package org.isnad.finding;

import org.isnad.text.Span;

/**
 * A number in a claim's content.
 *
 * @param span the numeral alone: ثلاثة in ثلاثة أسابيع, 60 ألف in 60 ألف فرد
 * @param unit what stands with the number, as written where it is written (أسابيع), or null
 * @param bound how it is hedged: نحو, أكثر من, على الأقل …
 * @param thing what is counted or measured: مذيبات الدهان in 40 طناً من مذيبات الدهان, المصابين in عدد المصابين بلغ 17; or null
 * @param place the place it goes with, as an index into {@link Findings#entities()}, or null
 */
public record FoundFigure(Span span, double value, String unit, Bound bound, Span thing, Integer place) {

    /** Whether it is hedged at all. */
    public boolean approximate() {
        return bound != Bound.EXACT;
    }

    /** The same with a place. */
    public FoundFigure at(Integer entity) {
        return new FoundFigure(span, value, unit, bound, thing, entity);
    }
}
