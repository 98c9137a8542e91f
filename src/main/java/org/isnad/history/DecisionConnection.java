package org.isnad.history;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Name("IdentityDecisionConnection")
@Description("A page of decisions of who is who.")
public record DecisionConnection(
        @NonNull @Description("The decisions with their cursors.") List<@NonNull DecisionEdge> edges,
        @NonNull @Description("The decisions.") List<@NonNull DecisionView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static DecisionConnection of(Page<DecisionView> page) {
        return new DecisionConnection(page.edges(DecisionEdge::new), page.items(), page.info(), page.total());
    }
}
