package org.isnad.linking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.testing.IsnadTest;
import org.isnad.testing.Plan;
import org.junit.jupiter.api.Test;

@IsnadTest
class CandidatesTest {

    @Inject
    EntityManager database;

    @Test
    void everyLookUpOfCandidatesHasAnIndexAndABound() {
        String plan = Plan.of(database, Candidates.PAIRS.replace(":article", "1"));
        assertThat(plan).contains("claim_term_claim_id_idx", "claim_term_pkey", "claim_content_key_idx", "claim_speaker_id_idx",
                "claim_article_id_idx").doesNotContain("Seq Scan");
        assertThat(plan.split("Limit", -1).length - 1).isGreaterThanOrEqualTo(5);
    }
}
