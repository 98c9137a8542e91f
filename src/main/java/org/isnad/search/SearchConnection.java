package org.isnad.search;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of hits, best first.")
public record SearchConnection(@NonNull @Description("The hits with their cursors.") List<@NonNull Edge> edges,
        @NonNull @Description("The hits.") List<@NonNull SearchHit> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many match in all; of each type the newest 300 are ranked and listed.") int totalCount,
        @NonNull @Description("How the matches divide, the newest 10,000 of each type at least; empty facets are left out.") List<@NonNull SearchFacet> facets) {

    static SearchConnection of(Page<SearchHit> page, List<SearchFacet> facets) {
        return new SearchConnection(page.edges(Edge::new), page.items(), page.info(), page.total(), facets);
    }

    @Type("SearchEdge")
    @Description("One of a page's hits with its cursor.")
    public record Edge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
            @NonNull @Description("The hit.") SearchHit node) {
    }
}
