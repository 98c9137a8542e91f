package org.isnad.relation;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of relations.")
public record ClaimRelationConnection(
        @NonNull @Description("The relations with their cursors.") List<@NonNull ClaimRelationEdge> edges,
        @NonNull @Description("The relations.") List<@NonNull ClaimRelationView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static ClaimRelationConnection of(Page<ClaimRelationView> page) {
        return new ClaimRelationConnection(page.edges(ClaimRelationEdge::new), page.items(), page.info(), page.total());
    }
}
