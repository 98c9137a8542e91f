package org.isnad.resolution;

import java.util.List;

import org.isnad.finding.FoundEntity;
import org.isnad.knowledge.NamedEntity;

/**
 * Who the names of an article stand for.
 *
 * @param doubts pairs of records that may be one
 */
public record Resolution(List<Resolved> names, List<Doubt> doubts) {

    /**
     * A name and whom it stands for.
     *
     * @param record the record that bears the name
     * @param entity who answers for it in this article, after merges and splits
     */
    record Resolved(FoundEntity found, NamedEntity record, NamedEntity entity) {

        /** Whether a split gave the name to somebody else in this article. */
        boolean isAssigned() {
            return !entity.id.equals(record.survivor().id);
        }
    }

    /** Two records that may be one, and why. */
    record Doubt(NamedEntity record, NamedEntity other, Likeness likeness) {
    }

    public Resolution {
        names = List.copyOf(names);
        doubts = List.copyOf(doubts);
    }

    /** The entities of the found names, in their order. */
    public List<NamedEntity> entities() {
        return names.stream().map(Resolved::entity).toList();
    }
}
