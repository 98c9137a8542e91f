package org.isnad.directory;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.knowledge.OrganizationView;

@Description("One of a page's organizations with its cursor.")
public record OrganizationEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The organization.") OrganizationView node) {
}
