package org.isnad.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.graphql.Node;
import org.isnad.graphql.Selection;

import io.smallrye.graphql.api.Context;

/** Search over everything; every field below a list is one batch. */
@GraphQLApi
public class SearchGraphQL {

    @Inject
    SearchReads search;

    @Inject
    SearchFacets facets;

    @Inject
    Highlighter highlighter;

    @Inject
    Context context;

    @NonNull
    @Query
    @Description("What matches, best first: words, \"phrases\", -without. All words must occur; what is only left out "
            + "finds nothing. Nothing a user types is a fault, "
            + "but for more than 500 characters or a NUL (INVALID_FILTER).")
    public SearchConnection search(@NonNull @Description("Words, \"phrases\" in any quotation marks, -without.") String text,
            @NonNull @DefaultValue("STEMMED") @Description("How alike words must be.") SearchMatching matching,
            @Description("Among these types only.") List<SearchType> types,
            @Description("Narrows the search down.") SearchFilter filter, Integer first, String after, Integer last,
            String before) {
        SearchQuery query = SearchQuery.of(text, matching, types, filter);
        return SearchConnection.of(
                search.page(query, SearchReads.BEST.request(first, after, last, before), Selection.counts(context)),
                Selection.has(context, "facets") ? facets.of(query) : List.of());
    }

    @Description("The article, claim, person, organization or place itself.")
    public @NonNull List<@NonNull Node> node(@Source List<SearchHit> hits) {
        return search.nodes(hits);
    }

    @Description("The characters that match, in the order of its texts; at most 100.")
    public @NonNull List<@NonNull List<@NonNull SearchHighlight>> highlights(@Source List<SearchHit> hits) {
        Map<SearchHit, List<SearchHighlight>> found = new HashMap<>();
        // Two searches of one request come as one batch.
        hits.stream().collect(Collectors.groupingBy(SearchHit::query)).forEach((query, some) -> {
            List<List<SearchHighlight>> highlights = highlighter.of(query, search.nodes(some));
            for (int i = 0; i < some.size(); i++) {
                found.put(some.get(i), highlights.get(i));
            }
        });
        return hits.stream().map(found::get).toList();
    }
}
