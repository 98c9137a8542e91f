package org.isnad.candidate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("MergeCandidateEdge")
@Description("One of a page's pairs with its cursor.")
public record CandidateEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The pair.") CandidateView node) {
}
