package org.isnad.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.claim.ClaimReads;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.SearchText;

/**
 * What is searched for, and how its matches read in SQL.
 *
 * @param text null where nothing is searched for
 * @param types among which to search, after what the filter rules out
 * @param window further condition on claims and articles
 */
public record SearchQuery(String text, SearchMatching matching, Set<SearchType> types, SearchFilter filter,
        SearchWindows.Since window) {

    /** Reads a request; INVALID_FILTER where the text cannot be searched for. */
    public static SearchQuery of(String text, SearchMatching matching, Collection<SearchType> types, SearchFilter filter) {
        Set<SearchType> among = EnumSet.allOf(SearchType.class);
        if (types != null && !types.isEmpty()) {
            among.retainAll(types);
        }
        SearchFilter narrowed = filter == null ? SearchFilter.NONE : filter;
        if (narrowed.onlyClaims()) {
            among.retainAll(EnumSet.of(SearchType.CLAIM));
        } else if (narrowed.onlyDated()) {
            among.retainAll(EnumSet.of(SearchType.CLAIM, SearchType.ARTICLE));
        }
        return new SearchQuery(SearchText.of(text), matching == null ? SearchMatching.STEMMED : matching, among, narrowed,
                new SearchWindows.Since(null, null));
    }

    /** The same, looking no further back. */
    SearchQuery since(SearchWindows.Since since) {
        return new SearchQuery(text, matching, types, filter, since);
    }

    /** Whether anything can be found at all. */
    boolean possible() {
        return text != null && !types.isEmpty();
    }

    /** Those of the types that have names, as SQL literals; empty where there are none. */
    String named() {
        return types.stream().filter(type -> type != SearchType.ARTICLE && type != SearchType.CLAIM)
                .map(type -> "'" + type.name() + "'").collect(Collectors.joining(", "));
    }

    /** SQL function that makes a tsquery of the text. */
    String function() {
        return switch (matching) {
            case STEMMED -> "isnad_search_query";
            case EXACT -> "isnad_exact_query";
            case FUZZY -> "isnad_fuzzy_query";
        };
    }

    /** Condition on {@code claim c}; its parameters are among {@link #parameters}. */
    String claims() {
        List<String> conditions = new ArrayList<>(List.of(matches("c.search", "c.text")));
        add(conditions, filter.speaker(), "c.speaker_id = isnad_survivor(:speaker)");
        add(conditions, filter.about(),
                "exists (select 1 from claim_about b where b.claim_id = c.id and b.entity_id = isnad_survivor(:about))");
        add(conditions, filter.outlet(),
                "exists (select 1 from article a where a.id = c.article_id and a.outlet_id = isnad_survivor(:outlet))");
        add(conditions, filter.kind(), "c.kind = :kind");
        add(conditions, filter.stance(), "c.stance = :stance");
        add(conditions, filter.from(), "c.listed_on >= :from");
        add(conditions, filter.to(), "c.listed_on <= :to");
        add(conditions, window.claims(), "c.listed_on >= date '" + window.claims() + "'");
        return String.join(" and ", conditions);
    }

    /** Condition on {@code article a}. */
    String articles() {
        List<String> conditions = new ArrayList<>(List.of(matches("a.search", "coalesce(a.title, '') || ' ' || a.text")));
        add(conditions, filter.outlet(), "a.outlet_id = isnad_survivor(:outlet)");
        add(conditions, filter.from(), "a.listed_on >= :from");
        add(conditions, filter.to(), "a.listed_on <= :to");
        add(conditions, window.articles(), "a.listed_on >= date '" + window.articles() + "'");
        return String.join(" and ", conditions);
    }

    /** Table of names that match: columns id and name, an entity's own, its aliases and those of records merged into it. */
    String names() {
        return "(select coalesce(n.merged_into, n.id) as id, n.name from entity n where " + matches("n.search", "n.name")
                + " union all select coalesce(k.merged_into, k.id), n.name from alias n join entity k on k.id = n.entity_id "
                + "where " + matches("n.search", "n.name") + ")";
    }

    /** The values of the conditions' parameters, but for {@code :matched}, the tsquery as text. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("speaker", ClaimReads.named(filter.speaker()));
        parameters.put("about", ClaimReads.named(filter.about()));
        parameters.put("outlet", filter.outlet() == null ? null : GlobalId.key(filter.outlet(), "Organization"));
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        parameters.put("stance", filter.stance() == null ? null : filter.stance().name());
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }

    private String matches(String stemmed, String text) {
        return (matching == SearchMatching.EXACT ? "isnad_exact_vector(" + text + ")" : stemmed)
                + " @@ cast(:matched as tsquery)";
    }

    private static void add(List<String> conditions, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
