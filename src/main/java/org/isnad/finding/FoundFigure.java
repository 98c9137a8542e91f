package org.isnad.finding;

import org.isnad.text.Span;

/**
 * A number in a claim's content.
 *
 * @param span the numeral alone: ثلاثة in ثلاثة أسابيع, 60 ألف in 60 ألف فرد
 * @param unit what is counted, as written where it is written (أسابيع), or null
 * @param approximate hedged by نحو, حوالي, أكثر من, على الأقل …
 */
public record FoundFigure(Span span, double value, String unit, boolean approximate) {
}
