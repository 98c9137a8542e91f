package org.isnad.timeline;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of a page's timeline entries with its cursor.")
public record TimelineEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The entry.") TimelineEntryView node) {
}
