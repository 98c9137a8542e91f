package org.isnad.statement;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of statements.")
public record StatementConnection(
        @NonNull @Description("The statements with their cursors.") List<@NonNull StatementEdge> edges,
        @NonNull @Description("The statements.") List<@NonNull StatementView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static StatementConnection of(Page<StatementView> page) {
        return new StatementConnection(page.edges(StatementEdge::new), page.items(), page.info(), page.total());
    }
}
