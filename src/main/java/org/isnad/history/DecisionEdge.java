package org.isnad.history;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("IdentityDecisionEdge")
@Description("One of a page's decisions with its cursor.")
public record DecisionEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The decision.") DecisionView node) {
}
