package org.isnad.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of a page's claims with its cursor.")
public record ClaimEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The claim.") ClaimView node) {
}
