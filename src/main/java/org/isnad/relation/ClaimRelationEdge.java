package org.isnad.relation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of a page's relations with its cursor.")
public record ClaimRelationEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The relation.") ClaimRelationView node) {
}
