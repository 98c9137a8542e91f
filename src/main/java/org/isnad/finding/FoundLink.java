package org.isnad.finding;

import org.isnad.text.Span;

/**
 * One link of the chain by which a claim reached us.
 *
 * @param evidence the characters that show it, or null where it is carried over from elsewhere in the article
 * @param rule the rule that found it
 */
public record FoundLink(ChainRole role, FoundParty party, Span evidence, String rule) {
}
