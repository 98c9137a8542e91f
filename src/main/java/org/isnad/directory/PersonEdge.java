package org.isnad.directory;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.knowledge.PersonView;

@Description("One of a page's people with its cursor.")
public record PersonEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The person.") PersonView node) {
}
