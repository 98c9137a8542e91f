package org.isnad.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of a page's hits with its cursor.")
public record SearchEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The hit.") SearchHit node) {
}
