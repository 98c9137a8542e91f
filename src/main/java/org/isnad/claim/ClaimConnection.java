package org.isnad.claim;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of claims.")
public record ClaimConnection(@NonNull @Description("The claims with their cursors.") List<@NonNull ClaimEdge> edges,
        @NonNull @Description("The claims.") List<@NonNull ClaimView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    /** The connection of a page. */
    public static ClaimConnection of(Page<ClaimView> page) {
        return new ClaimConnection(page.edges(ClaimEdge::new), page.items(), page.info(), page.total());
    }
}
