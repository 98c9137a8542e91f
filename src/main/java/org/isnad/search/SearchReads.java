package org.isnad.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.ArticleReads;
import org.isnad.claim.ClaimReads;
import org.isnad.database.Select;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Node;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.knowledge.EntityReads;

/** Finds matches, best first: one statement for the query, one for a page, one for its total. */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class SearchReads {

    /**
     * Best first. A rank is relevance in thousandths, then days, so that of two equally relevant ones the newer comes first.
     */
    public static final Keyset BEST = new Keyset("search", "h.rank", true, "h.place", Long::valueOf);

    /**
     * How many matches of a type are ranked: the newest. What a page costs is bounded by this and not by how often a word
     * occurs. Lists by date go through all matches.
     */
    public static final int RANKED = 300;

    private static final int TYPES = 8;

    @Inject
    EntityManager database;

    @Inject
    ArticleReads articles;

    @Inject
    ClaimReads claims;

    @Inject
    EntityReads entities;

    @Inject
    SearchWindows windows;

    public Page<SearchHit> page(SearchQuery query, PageRequest request, boolean counted) {
        if (!query.possible()) {
            return Page.of(List.of(), request, hit -> null, 0);
        }
        Map<String, Object> parameters = prepare(query);
        int total = counted ? count(query, parameters) : 0;
        SearchQuery recent = query.since(windows.enough(query, parameters, RANKED));
        Select select = Select.of("h.type, h.key, h.place, h.rank", "(" + ranked(recent) + ") h").with(parameters)
                .with("text", query.text());
        List<SearchHit> hits = BEST.page(select, request).list(database, row -> new SearchHit(
                row.value("type", SearchType.class), row.number("key"), row.number("place"), row.number("rank"), query));
        return Page.of(hits, request, hit -> BEST.cursor(hit.rank(), hit.place()), total);
    }

    /** What each hit is, in their order; one statement for each kind of thing. */
    public List<Node> nodes(List<SearchHit> hits) {
        Map<Long, ? extends Node> foundArticles = articles.byKey(keys(hits, SearchType.ARTICLE));
        Map<Long, ? extends Node> foundClaims = claims.byKey(keys(hits, SearchType.CLAIM));
        Map<Long, ?> named = entities
                .byKey(keys(hits, SearchType.PERSON, SearchType.ORGANIZATION, SearchType.PLACE));
        List<Node> nodes = new ArrayList<>(hits.size());
        for (SearchHit hit : hits) {
            nodes.add(switch (hit.type()) {
                case ARTICLE -> foundArticles.get(hit.key());
                case CLAIM -> foundClaims.get(hit.key());
                default -> (Node) named.get(hit.key());
            });
        }
        return nodes;
    }

    /**
     * The database's reading of a query: values for the parameters of its conditions. From here to the end of the transaction
     * the database plans for the very words asked for, rare or frequent.
     */
    Map<String, Object> prepare(SearchQuery query) {
        Map<String, Object> parameters = query.parameters();
        Select.of("cast(" + query.function() + "(:text) as text) as matched, "
                + "set_config('plan_cache_mode', 'force_custom_plan', true) as planned", "(values (1)) one")
                .with("text", query.text())
                .list(database, row -> row.string("matched")).forEach(matched -> parameters.put("matched", matched));
        return parameters;
    }

    private int count(SearchQuery query, Map<String, Object> parameters) {
        List<String> parts = new ArrayList<>();
        if (query.types().contains(SearchType.CLAIM)) {
            parts.add("select 1 from claim c where " + query.claims());
        }
        if (query.types().contains(SearchType.ARTICLE)) {
            parts.add("select 1 from article a where " + query.articles());
        }
        if (!query.named().isEmpty()) {
            parts.add("select 1 from entity e where e.type in (" + query.named() + ") and e.id in (select n.id from "
                    + query.names() + " n)");
        }
        return Select.of("1", "(" + String.join(" union all ", parts) + ") h").with(parameters).count(database);
    }

    static String ranked(SearchQuery query) {
        List<String> parts = new ArrayList<>();
        if (query.types().contains(SearchType.CLAIM)) {
            parts.add(dated(SearchType.CLAIM, "claim c", "c", query.claims()));
        }
        if (query.types().contains(SearchType.ARTICLE)) {
            parts.add(dated(SearchType.ARTICLE, "article a", "a", query.articles()));
        }
        if (!query.named().isEmpty()) {
            parts.add(named(query));
        }
        return String.join(" union all ", parts);
    }

    /** Sorted by an expression, lest the planner take an index by date for a short cut to words that are rare in it. */
    private static String dated(SearchType type, String table, String alias, String condition) {
        return """
                select '%1$s' as type, m.id as key, m.id * %2$d + %3$d as place, %4$s as rank
                from (select %5$s.id, %5$s.listed_on, %5$s.search from %6$s where %7$s
                    order by %5$s.listed_on - date '1900-01-01' desc, %5$s.id limit %8$d) m""".formatted(type, TYPES,
                type.ordinal(),
                rank("ts_rank(m.search, isnad_search_query(:text))", "(m.listed_on - date '1900-01-01')"), alias, table,
                condition,
                RANKED);
    }

    /** A name counts for more the less of it was not asked for. */
    private static String named(SearchQuery query) {
        String share = "0.6 + 0.4 * max(least(1.0, 1.0 * length(:text) / length(n.name)))";
        return "(select e.type, e.id as key, e.id * " + TYPES
                + " + case e.type when 'PERSON' then 2 when 'ORGANIZATION' then 3 "
                + "else 4 end as place, " + rank(share, "0") + " as rank from " + query.names()
                + " n join entity e on e.id = n.id where e.type in (" + query.named()
                + ") group by e.id, e.type order by rank desc, place limit " + RANKED + ")";
    }

    private static String rank(String relevance, String days) {
        return "cast(round(cast(1000 * (" + relevance + ") as numeric)) * 100000 + " + days + " as bigint)";
    }

    private static List<Long> keys(List<SearchHit> hits, SearchType... types) {
        return hits.stream().filter(hit -> Arrays.asList(types).contains(hit.type())).map(SearchHit::key).toList();
    }
}
