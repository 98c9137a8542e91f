package org.isnad.relation;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.claim.ReviewStatus;
import org.isnad.comparison.RelationKind;
import org.isnad.resolution.KnowledgeBase;
import org.isnad.statement.StatementKeeper;

/** Keeps what editors decide about relations; it stays when articles are read again. */
@ApplicationScoped
public class RelationReview {

    @Inject
    EntityManager database;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    StatementKeeper statements;

    /** Decides, and regroups the statements that a repeat held together; false where there is no such relation. */
    @Transactional
    public boolean decide(long key, ReviewStatus decision) {
        knowledge.lock(); // an article that comes in meanwhile would group by the old decision
        ClaimRelation relation = ClaimRelation.findById(key);
        if (relation == null) {
            return false;
        }
        relation.status = decision;
        relation.reviewedAt = decision == ReviewStatus.PROPOSED ? null : Instant.now();
        database.flush();
        if (relation.kind == RelationKind.REPEATS) {
            List.of(relation.from.id, relation.to.id).forEach(statements::regroup);
        }
        return true;
    }
}
