package org.isnad.ledger;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.claim.FigureView;

@Description("One of a page's figures with its cursor.")
public record FigureEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The figure.") FigureView node) {
}
