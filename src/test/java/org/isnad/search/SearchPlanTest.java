package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

import org.hibernate.Session;
import org.isnad.testing.GeneratedRows;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every search goes through an index, as the planner chooses by itself where there are many rows. */
@IsnadTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlanTest {

    @Inject
    EntityManager database;

    @Inject
    SearchReads search;

    @Inject
    UserTransaction transaction;

    @BeforeAll
    void fill() throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        database.unwrap(Session.class).doWork(GeneratedRows::into);
    }

    @AfterAll
    void leaveNothing() throws SystemException {
        transaction.rollback();
    }

    @ParameterizedTest
    @EnumSource(SearchMatching.class)
    void matchesAreFoundByIndex(SearchMatching matching) {
        String index = matching == SearchMatching.EXACT ? "_exact_idx" : "_search_idx";
        SearchQuery query = SearchQuery.of("وفد المصب", matching, null, null);
        Map<String, Object> parameters = textsAreFoundBy(index, query);
        assertThat(plan("select 1 from " + query.names() + " n", Map.of("matched", parameters.get("matched"))))
                .contains("entity" + index, "alias" + index);
    }

    @ParameterizedTest
    @EnumSource(SearchMatching.class)
    void phrasesAreFoundByTheirPairsOfNeighbours(SearchMatching matching) {
        textsAreFoundBy(matching == SearchMatching.EXACT ? "_exact_pairs_idx" : "_pairs_idx",
                SearchQuery.of("\"وفد المصب\"", matching, null, null));
    }

    private Map<String, Object> textsAreFoundBy(String index, SearchQuery query) {
        Map<String, Object> parameters = search.prepare(query).parameters();
        assertThat(plan("select 1 from claim c where " + query.claims(), parameters)).contains("claim" + index);
        assertThat(plan("select 1 from article a where " + query.articles(), parameters)).contains("article" + index);
        return parameters;
    }

    @ParameterizedTest
    @EnumSource(SearchMatching.class)
    void aRankedPageReadsNoTableWhole(SearchMatching matching) {
        SearchQuery query = SearchQuery.of("وفد المصب", matching, null, null);
        SearchReads.Prepared prepared = search.prepare(query);
        Map<String, Object> parameters = prepared.parameters();
        parameters.put("text", query.text());
        assertThat(
                plan("select * from (" + search.ranked(query, prepared)
                        + ") h order by h.rank desc, h.place limit 21", parameters))
                .doesNotContain("Seq Scan");
    }

    @Test
    void similarWordsAreFoundByIndex() {
        assertThat(plan("select word from search_word where isnad_letters(word) % isnad_letters('ترمب')", Map.of()))
                .contains("search_word_letters_idx");
    }

    private String plan(String sql, Map<String, Object> parameters) {
        var query = database.createNativeQuery("explain " + sql, String.class);
        parameters.forEach(query::setParameter);
        return String.join("\n", castToTexts(query.getResultList()));
    }

    private static List<String> castToTexts(List<?> lines) {
        return lines.stream().map(String::valueOf).toList();
    }
}
