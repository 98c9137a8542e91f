package org.isnad.topic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of a page's topics with its cursor.")
public record TopicCountEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The topic with its count.") TopicCountView node) {
}
