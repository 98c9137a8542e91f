package org.isnad.finding;

import org.isnad.text.Span;

/**
 * A place in the text that names somebody.
 *
 * @param span without separable clitics: سوريا in وسوريا, but the whole of للتحالف
 * @param rule the rule that found it
 * @param confidence 0 to 1
 */
public record FoundMention(Span span, String rule, double confidence) {
}
