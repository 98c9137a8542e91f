package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every search goes through an index. The test's tables are too small for one to pay, so reading them whole is made dear. */
@IsnadTest
class SearchPlanTest {

    @Inject
    EntityManager database;

    @Inject
    SearchReads search;

    @ParameterizedTest
    @EnumSource(SearchMatching.class)
    @Transactional
    void matchesAreFoundByIndex(SearchMatching matching) {
        String index = matching == SearchMatching.EXACT ? "_exact_idx" : "_search_idx";
        SearchQuery query = SearchQuery.of("وفد المصب", matching, null, null);
        Map<String, Object> parameters = search.prepare(query).parameters();
        assertThat(plan("select 1 from claim c where " + query.claims(), parameters)).contains("claim" + index);
        assertThat(plan("select 1 from article a where " + query.articles(), parameters)).contains("article" + index);
        assertThat(plan("select 1 from " + query.names() + " n", Map.of("matched", parameters.get("matched"))))
                .contains("entity" + index, "alias" + index);
    }

    @ParameterizedTest
    @EnumSource(SearchMatching.class)
    @Transactional
    void phrasesAreFoundByTheirPairsOfNeighbours(SearchMatching matching) {
        String index = matching == SearchMatching.EXACT ? "_exact_pairs_idx" : "_pairs_idx";
        SearchQuery query = SearchQuery.of("\"وفد المصب\"", matching, null, null);
        Map<String, Object> parameters = search.prepare(query).parameters();
        assertThat(plan("select 1 from claim c where " + query.claims(), parameters)).contains("claim" + index);
        assertThat(plan("select 1 from article a where " + query.articles(), parameters)).contains("article" + index);
    }

    @ParameterizedTest
    @EnumSource(SearchMatching.class)
    @Transactional
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
    @Transactional
    void similarWordsAreFoundByIndex() {
        assertThat(plan("select word from search_word where isnad_letters(word) % isnad_letters('ترمب')", Map.of()))
                .contains("search_word_letters_idx");
    }

    private String plan(String sql, Map<String, Object> parameters) {
        database.createNativeQuery("select set_config('enable_seqscan', 'off', true)", String.class).getSingleResult();
        var query = database.createNativeQuery("explain " + sql, String.class);
        parameters.forEach(query::setParameter);
        return String.join("\n", castToTexts(query.getResultList()));
    }

    private static List<String> castToTexts(List<?> lines) {
        return lines.stream().map(String::valueOf).toList();
    }
}
