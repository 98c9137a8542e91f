package org.isnad.directory;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;
import org.isnad.knowledge.OrganizationView;

@Description("A page of organizations.")
public record OrganizationConnection(
        @NonNull @Description("The organizations with their cursors.") List<@NonNull OrganizationEdge> edges,
        @NonNull @Description("The organizations.") List<@NonNull OrganizationView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static OrganizationConnection of(Page<OrganizationView> page) {
        return new OrganizationConnection(page.edges(OrganizationEdge::new), page.items(), page.info(), page.total());
    }
}
