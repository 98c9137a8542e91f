package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query costs must not depend on how many rows it touches. */
@IsnadTest
class StatementCountTest {

    private static final String CLAIM = "nodes { text article { title outlet { name aliases } credits { name } } "
            + "speaker { ... on Person { name aliases roles { title organization { name } } claims(first: 2) { nodes { id } } } "
            + "... on Organization { name aliases claims(first: 2) { nodes { id } } } } "
            + "chain { role party { ... on Person { aliases } ... on Organization { aliases } } } "
            + "about { ... on Person { aliases } ... on Place { aliases } } figures { value } "
            + "relations(first: 2) { totalCount nodes { claim { text article { title } } } } }";

    /** A batch with nothing to load is left out: fewer rows may take a few statements less, whatever the rows are. */
    private static final int NOTHING_TO_LOAD = 4;

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = {
            "articles(first: %d) { nodes { text boilerplate { text } mentions { entity { ... on Person { aliases } } } "
                    + "outlet { name } credits { name } appearances { sourceUrl } claims(first: 3) { totalCount " + CLAIM
                    + " } } }",
            "claims(first: %d) { " + CLAIM + " }",
            "mergeCandidates(first: %d) { totalCount nodes { entity { ... on Person { aliases } } other { ... on Person { aliases } } "
                    + "article { title } } }",
            "identityDecisions(first: %d) { totalCount nodes { summary entity { ... on Person { aliases } } } }",
            "people(first: %d) { totalCount nodes { aliases roles { title } claims(first: 3) { nodes { text } } } }",
            "organizations(first: %d) { nodes { aliases claims(first: 3) { totalCount nodes { text } } } }",
            "articles(first: %d) { nodes { copies(first: 2) { totalCount nodes { title outlet { name } } edges { likeness } } } }",
            "claims(first: %d) { nodes { outletCount originCount origins { organization { aliases } firstReport { text } "
                    + "outlets { name } } } }",
            "statements(first: %d) { totalCount nodes { speaker { ... on Person { aliases } } outlets { name } "
                    + "origins { organization { name } } firstReport { text } lastReport { text statement { id } } "
                    + "variants { text claim { id } } introductions { cue outlet { name } claim { id } } "
                    + "reports(first: 2) { totalCount nodes { id } } } }",
            "people(first: %d) { nodes { timeline(first: 3) { totalCount nodes { side claim { text topics { name } } } } "
                    + "topics(first: 3) { totalCount nodes { claims topic { name entity { ... on Place { aliases } } } } } } }",
            "figures(first: %d) { totalCount nodes { value place { aliases } claim { text article { title } } } }",
            "figureSeries(first: %d) { thing }",
            "relayGraph(first: %d) { relays { from { ... on Organization { aliases } } examples { text } } circles { claims { text } } }" })
    void doesNotGrowWithTheRows(String query) {
        long few = statements(query.formatted(6));
        assertThat(statements(query.formatted(12))).isLessThanOrEqualTo(few + NOTHING_TO_LOAD).isLessThan(40);
    }

    @Test
    void aTotalIsCountedOnlyWhenAsked() {
        assertThat(statements("articles { nodes { ingestedAt } }")).isEqualTo(1);
        assertThat(statements("articles { totalCount nodes { ingestedAt } }")).isEqualTo(2);
    }

    private long statements(String query) {
        sessions.getStatistics().clear();
        assertThat(ask("{ " + query + " }").getList("errors")).isNull();
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
