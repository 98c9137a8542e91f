package org.isnad.finding;

import org.isnad.text.Span;

/** A stretch that is no part of the article: a menu, a counter, a subscribe line, "read also". */
public record FoundFurniture(Span span, String rule) {
}
