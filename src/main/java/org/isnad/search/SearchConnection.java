package org.isnad.search;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of hits, best first.")
public record SearchConnection(@NonNull @Description("The hits with their cursors.") List<@NonNull SearchEdge> edges,
        @NonNull @Description("The hits.") List<@NonNull SearchHit> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many match in all; of each type the newest 300 are ranked and listed.") int totalCount,
        @NonNull @Description("How all matches divide; empty facets are left out.") List<@NonNull SearchFacet> facets) {

    static SearchConnection of(Page<SearchHit> page, List<SearchFacet> facets) {
        return new SearchConnection(page.edges(SearchEdge::new), page.items(), page.info(), page.total(), facets);
    }
}
