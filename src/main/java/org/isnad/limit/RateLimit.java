package org.isnad.limit;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What this request costs, and what is left for further ones.")
public record RateLimit(
        @NonNull @Description("Points of this request: 1, and 1 for every 100 nodes that it can give.") int cost,
        @NonNull @Description("Points left until resetAt.") int remaining,
        @NonNull @Description("When there are new points, UTC.") OffsetDateTime resetAt) {
}
