package org.isnad.comparison;

import org.isnad.text.Span;

/**
 * The part in which two claims differ.
 *
 * @param of where it stands in the text of the first claim, or null
 * @param other where it stands in the text of the other, or null
 */
public record Difference(DifferenceKind kind, Span of, Span other) {
}
