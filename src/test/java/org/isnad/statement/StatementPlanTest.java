package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.testing.IsnadTest;
import org.isnad.testing.Plan;
import org.junit.jupiter.api.Test;

/** Grouping an article's claims costs the same among many statements as among few. */
@IsnadTest
class StatementPlanTest {

    @Inject
    EntityManager database;

    @Test
    void whatAnArticleTouchesIsFoundByIndex() {
        String plan = Plan.of(database,
                StatementKeeper.TOUCHED.formatted(StatementKeeper.OF_ARTICLE).replace(":seed", "1000000007"));
        assertThat(plan).contains("claim_relation_from_claim_id_idx", "claim_relation_to_claim_id_idx",
                "statement_claim_statement_id_idx", "claim_article_id_idx").doesNotContain("Seq Scan");
    }
}
