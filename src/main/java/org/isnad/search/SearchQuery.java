package org.isnad.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.isnad.claim.ClaimReads;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.RequestFault;
import org.isnad.graphql.SearchText;

/**
 * What is searched for, and how its matches read in SQL.
 *
 * @param text null where nothing is searched for
 * @param types among which to search, after what the filter rules out
 */
public record SearchQuery(String text, SearchMatching matching, Set<SearchType> types, SearchFilter filter) {

    private static final int MOST_FUZZY = 12;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

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
        SearchMatching how = matching == null ? SearchMatching.STEMMED : matching;
        return new SearchQuery(bounded(SearchText.of(text), how), how, among, narrowed);
    }

    /** Each word of a fuzzy search stands for many: a long one takes seconds. */
    private static String bounded(String text, SearchMatching matching) {
        if (text != null && matching == SearchMatching.FUZZY
                && BETWEEN_WORDS.splitAsStream(SearchText.written(text)).filter(word -> !word.isEmpty()).count() > MOST_FUZZY) {
            throw new RequestFault.InvalidFilter("البحث التقريبي عن " + MOST_FUZZY + " كلمة على الأكثر",
                    "a fuzzy search has at most " + MOST_FUZZY + " words");
        }
        return text;
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

    /** Whether neither texts nor claims are searched: names are too few to look for pairs of words. */
    boolean onlyNames() {
        return !types.contains(SearchType.CLAIM) && !types.contains(SearchType.ARTICLE);
    }

    /** The column in which texts have the words to be matched. */
    String words() {
        return matching == SearchMatching.EXACT ? "exact" : "search";
    }

    /** SQL function that makes a tsquery of the text. */
    String function() {
        return switch (matching) {
            case STEMMED -> "isnad_search_query";
            case EXACT -> "isnad_exact_query";
            case FUZZY -> "isnad_fuzzy_query";
        };
    }

    /** Condition on {@code claim c} that an index serves; its parameters are among {@link #parameters}. */
    String claims() {
        return claims(indexed("c"));
    }

    /** The same for rows that are read anyway. */
    String scannedClaims() {
        return claims(matches("c"));
    }

    private String claims(String matches) {
        List<String> conditions = new ArrayList<>(List.of(matches));
        add(conditions, filter.speaker(), "c.speaker_id = isnad_survivor(:speaker)");
        add(conditions, filter.about(),
                "exists (select 1 from claim_about b where b.claim_id = c.id and b.entity_id = isnad_survivor(:about))");
        add(conditions, filter.outlet(),
                "exists (select 1 from article a where a.id = c.article_id and a.outlet_id = isnad_survivor(:outlet))");
        add(conditions, filter.kind(), "c.kind = :kind");
        add(conditions, filter.stance(), "c.stance = :stance");
        conditions.addAll(dated("c"));
        return String.join(" and ", conditions);
    }

    /** Condition on {@code article a} that an index serves. */
    String articles() {
        return articles(indexed("a"));
    }

    /** The same for rows that are read anyway. */
    String scannedArticles() {
        return articles(matches("a"));
    }

    private String articles(String matches) {
        List<String> conditions = new ArrayList<>(List.of(matches));
        add(conditions, filter.outlet(), "a.outlet_id = isnad_survivor(:outlet)");
        conditions.addAll(dated("a"));
        return String.join(" and ", conditions);
    }

    /** Conditions on the date of a claim or an article, none where any will do. */
    List<String> dated(String alias) {
        List<String> conditions = new ArrayList<>();
        add(conditions, filter.from(), alias + ".listed_on >= :from");
        add(conditions, filter.to(), alias + ".listed_on <= :to");
        return conditions;
    }

    /** Table of names that match: columns id and name, an entity's own, its aliases and those of records merged into it. */
    String names() {
        return "(select coalesce(n.merged_into, n.id) as id, n.name from entity n where " + named("n")
                + " union all select coalesce(k.merged_into, k.id), n.name from alias n join entity k on k.id = n.entity_id "
                + "where " + named("n") + ")";
    }

    /** The values of the conditions' parameters, but for what the database reads of the text: {@code :matched, :pairs}. */
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

    private String matches(String alias) {
        return alias + "." + words() + " @@ cast(:matched as tsquery)";
    }

    /**
     * Phrases are looked up by their pairs of neighbours, which are rarer than their words; the planner, which knows the
     * values, drops the branch that does not count.
     */
    private String indexed(String alias) {
        return "(:pairs = '' and %2$s or :pairs <> '' and isnad_pairs(%1$s) @@ cast(:pairs as tsquery) and coalesce(%2$s, false))"
                .formatted(alias + "." + words(), matches(alias));
    }

    private String named(String text) {
        return (matching == SearchMatching.EXACT ? "isnad_exact_vector(" + text + ".name)" : text + ".search")
                + " @@ cast(:matched as tsquery)";
    }

    private static void add(List<String> conditions, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
