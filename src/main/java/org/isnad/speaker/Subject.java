package org.isnad.speaker;

import org.isnad.finding.FoundParty;
import org.isnad.text.Span;

/**
 * Somebody in the place of a speaker.
 *
 * @param mention the characters that name or describe them
 * @param first the first token of the phrase
 * @param end one past the last token of the phrase, appositions included
 */
public record Subject(FoundParty party, Span mention, int first, int end, String rule) {
}
