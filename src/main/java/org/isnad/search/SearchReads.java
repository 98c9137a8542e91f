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
        Prepared prepared = prepare(query);
        if (prepared.excludesOnly()) {
            return Page.of(List.of(), request, hit -> null, 0);
        }
        int total = counted ? count(query, prepared.parameters()) : 0;
        Select select = Select.of("h.type, h.key, h.place, h.rank", "(" + ranked(query, prepared) + ") h")
                .with(prepared.parameters()).with("text", query.text());
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
     * The database's reading of a query.
     *
     * @param parameters values for those of its conditions
     * @param claims the share of claims that are expected to match
     * @param articles the same of articles
     * @param excludesOnly whether it says only what must not occur: then there is nothing to find, and nothing to rank it by
     */
    record Prepared(Map<String, Object> parameters, double claims, double articles, boolean excludesOnly) {
    }

    /**
     * From here to the end of the transaction the database plans for the very words asked for, rare or frequent, looks up all
     * words that must occur by index, and starts no workers, which cost more than a search.
     */
    Prepared prepare(SearchQuery query) {
        String read = "select cast(" + query.function() + "(:text) as text) as matched, isnad_pair_query(:text, '"
                + query.matching() + "') as pairs, set_config('plan_cache_mode', 'force_custom_plan', true), "
                + "set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_seqscan', 'off', true) offset 0";
        return Select
                .of("q.matched, q.pairs, querytree(cast(q.matched as tsquery)) = 'T' as excludes, "
                        + share("claim", query) + " as claims, " + share("article", query) + " as articles",
                        "(" + read + ") q")
                .with("text", query.text()).list(database, row -> {
                    Map<String, Object> parameters = query.parameters();
                    parameters.put("matched", row.string("matched"));
                    if (!query.onlyNames()) {
                        parameters.put("pairs", row.string("pairs"));
                    }
                    return new Prepared(parameters, row.decimal("claims"), row.decimal("articles"), row.flag("excludes"));
                }).get(0);
    }

    private static String share(String table, SearchQuery query) {
        return "isnad_expected_share('" + table + "', '" + query.words() + "', q.matched, q.pairs)";
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

    /** The newest claims that match. */
    NewestMatches claims(SearchQuery query, Prepared prepared) {
        return new NewestMatches("claim", "c", query.scannedClaims(), query.claims(), query.dated("c"), prepared.claims(),
                windows.claims());
    }

    /** The newest articles that match. */
    NewestMatches articles(SearchQuery query, Prepared prepared) {
        return new NewestMatches("article", "a", query.scannedArticles(), query.articles(), query.dated("a"),
                prepared.articles(), windows.articles());
    }

    String ranked(SearchQuery query, Prepared prepared) {
        List<String> parts = new ArrayList<>();
        if (query.types().contains(SearchType.CLAIM)) {
            parts.add(ranked(SearchType.CLAIM, claims(query, prepared)));
        }
        if (query.types().contains(SearchType.ARTICLE)) {
            parts.add(ranked(SearchType.ARTICLE, articles(query, prepared)));
        }
        if (!query.named().isEmpty()) {
            parts.add(named(query));
        }
        return String.join(" union all ", parts);
    }

    private static String ranked(SearchType type, NewestMatches matches) {
        return "select '%s' as type, m.id as key, m.id * %d + %d as place, %s as rank from (%s) m".formatted(type, TYPES,
                type.ordinal(), rank("ts_rank(m.search, isnad_search_query(:text))", "(m.listed_on - date '1900-01-01')"),
                matches.sql(RANKED));
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
