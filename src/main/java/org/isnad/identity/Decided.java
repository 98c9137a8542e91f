package org.isnad.identity;

import java.util.List;

/**
 * What was decided.
 *
 * @param decisions keys of the decisions
 * @param entity key of the record that they are about
 * @param other key of a record that came about, or null
 * @param articles keys of the articles that have to be read again for it
 */
public record Decided(List<Long> decisions, long entity, Long other, List<Long> articles) {
}
