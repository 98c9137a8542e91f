package org.isnad.ledger;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.claim.FigureView;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of figures.")
public record FigureConnection(@NonNull @Description("The figures with their cursors.") List<@NonNull FigureEdge> edges,
        @NonNull @Description("The figures.") List<@NonNull FigureView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static FigureConnection of(Page<FigureView> page) {
        return new FigureConnection(page.edges(FigureEdge::new), page.items(), page.info(), page.total());
    }
}
