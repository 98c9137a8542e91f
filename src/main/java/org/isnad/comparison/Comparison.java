package org.isnad.comparison;

import org.isnad.proposition.Proposition;
import org.isnad.text.Span;

/**
 * How one claim stands to another.
 *
 * @param from the claim that repeats, supports, updates or contradicts
 * @param to the other
 * @param score how sure, 0 to 1
 * @param rule that found it
 * @param evidence the stretch of the first claim's text that shows it
 * @param otherEvidence the stretch of the other's
 * @param difference or null where there is none
 * @param arabic why, in one sentence
 * @param english the same
 */
public record Comparison(RelationKind kind, Proposition from, Proposition to, double score, String rule, Span evidence,
        Span otherEvidence, Difference difference, String arabic, String english) {
}
