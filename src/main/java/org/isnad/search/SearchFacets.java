package org.isnad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.graphql.Node;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;

/** Counts how all matches divide: a statement for claims and what they speak of, one for articles, one for names. */
@ApplicationScoped
@Transactional
public class SearchFacets {

    /** As many matches of a type, the newest, are counted: all of them where there are fewer. */
    public static final int COUNTED = 10_000;

    private static final int MOST_VALUES = 20;
    private static final Set<SearchFacet.Name> PARTIES = Set.of(SearchFacet.Name.SPEAKER, SearchFacet.Name.ABOUT,
            SearchFacet.Name.OUTLET);

    @Inject
    EntityManager database;

    @Inject
    SearchReads search;

    @Inject
    EntityReads entities;

    /** The facets that have values, in the order of their names. */
    public List<SearchFacet> of(SearchQuery query) {
        if (!query.possible()) {
            return List.of();
        }
        SearchReads.Prepared prepared = search.prepare(query);
        if (prepared.excludesOnly()) {
            return List.of();
        }
        Map<String, Object> parameters = prepared.parameters();
        Counts counts = new Counts();
        if (query.types().contains(SearchType.CLAIM)) {
            claims(search.claims(query, prepared).sql(COUNTED), parameters, counts);
        }
        if (query.types().contains(SearchType.ARTICLE)) {
            articles(search.articles(query, prepared).sql(COUNTED), parameters, counts);
        }
        if (!query.named().isEmpty()) {
            Select.of("'TYPE' as facet, e.type as value, count(*) as n", "entity e where e.type in (" + query.named()
                    + ") and e.id in (select n.id from " + query.names() + " n) group by e.type")
                    .with("matched", parameters.get("matched")).list(database, counts::add);
        }
        return facets(counts);
    }

    private void claims(String newest, Map<String, Object> parameters, Counts counts) {
        Select.of("f.facet, f.value, f.n", """
                (with newest as materialized (%s)
                select 'ABOUT' as facet, cast(b.entity_id as text) as value, count(*) as n
                from newest m join claim_about b on b.claim_id = m.id group by b.entity_id
                union all select
                case when grouping(m.speaker_id) = 0 then 'SPEAKER' when grouping(m.outlet_id) = 0 then 'OUTLET'
                    when grouping(m.kind) = 0 then 'KIND' when grouping(m.stance) = 0 then 'STANCE'
                    when grouping(m.month) = 0 then 'MONTH' else 'TYPE' end as facet,
                coalesce(cast(m.speaker_id as text), cast(m.outlet_id as text), m.kind, m.stance, m.month,
                    case when grouping(m.speaker_id, m.outlet_id) = 3 then 'CLAIM' end), count(*)
                from (select c.speaker_id, a.outlet_id, c.kind, c.stance, to_char(c.listed_on, 'YYYY-MM') as month
                    from newest m join claim c on c.id = m.id join article a on a.id = c.article_id) m
                group by grouping sets ((m.speaker_id), (m.outlet_id), (m.kind), (m.stance), (m.month), ())) f"""
                .formatted(newest))
                .with(parameters).list(database, counts::add);
    }

    private void articles(String newest, Map<String, Object> parameters, Counts counts) {
        Select.of(
                """
                        case when grouping(m.outlet_id) = 0 then 'OUTLET' when grouping(m.month) = 0 then 'MONTH' else 'TYPE' end as facet,
                        coalesce(cast(m.outlet_id as text), m.month, case when grouping(m.outlet_id) = 1 then 'ARTICLE' end) as value,
                        count(*) as n""",
                "(select a.outlet_id, to_char(a.listed_on, 'YYYY-MM') as month from (" + newest
                        + ") m join article a on a.id = m.id) m group by grouping sets ((m.outlet_id), (m.month), ())")
                .with(parameters).list(database, counts::add);
    }

    /** Sums by facet and value. */
    private static final class Counts {

        private final Map<SearchFacet.Name, Map<String, Integer>> sums = new EnumMap<>(SearchFacet.Name.class);

        /** Adds a row; claims without a speaker, articles without an outlet count for nobody. */
        Object add(Row row) {
            String value = row.string("value");
            int count = row.integer("n");
            return value == null || count == 0 ? ""
                    : sums.computeIfAbsent(row.value("facet", SearchFacet.Name.class),
                            name -> new HashMap<>()).merge(value, count, Integer::sum);
        }
    }

    private List<SearchFacet> facets(Counts counts) {
        Map<SearchFacet.Name, List<Map.Entry<String, Integer>>> shown = new EnumMap<>(SearchFacet.Name.class);
        counts.sums.forEach((name, values) -> shown.put(name,
                values.entrySet().stream().sorted(order(name)).limit(MOST_VALUES).toList()));
        Map<Long, NamedThing> parties = entities.byKey(shown.entrySet().stream()
                .filter(facet -> PARTIES.contains(facet.getKey())).flatMap(facet -> facet.getValue().stream())
                .map(value -> Long.valueOf(value.getKey())).collect(Collectors.toSet()));
        List<SearchFacet> facets = new ArrayList<>();
        shown.forEach((name, values) -> facets.add(new SearchFacet(name, values.stream()
                .map(value -> value(PARTIES.contains(name) ? parties.get(Long.valueOf(value.getKey())) : null, value))
                .toList())));
        return facets;
    }

    private static SearchFacet.Value value(NamedThing party, Map.Entry<String, Integer> count) {
        return new SearchFacet.Value(party instanceof Node node ? node.getId() : count.getKey(), count.getValue(),
                (Node) party);
    }

    private static Comparator<Map.Entry<String, Integer>> order(SearchFacet.Name name) {
        return name == SearchFacet.Name.MONTH ? Map.Entry.<String, Integer> comparingByKey().reversed()
                : Map.Entry.<String, Integer> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    }
}
