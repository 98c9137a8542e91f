package org.isnad.candidate;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Name("MergeCandidateConnection")
@Description("A page of records that may be one.")
public record CandidateConnection(
        @NonNull @Description("The pairs with their cursors.") List<@NonNull CandidateEdge> edges,
        @NonNull @Description("The pairs.") List<@NonNull CandidateView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static CandidateConnection of(Page<CandidateView> page) {
        return new CandidateConnection(page.edges(CandidateEdge::new), page.items(), page.info(), page.total());
    }
}
