package org.isnad.finding;

import org.isnad.text.Span;

/**
 * A title written with a name, as written: وزير الدفاع الأميركي.
 *
 * @param organization the body the title belongs to, as an index into {@link Findings#entities()}, or null
 */
public record FoundRole(String title, Span span, Integer organization) {
}
