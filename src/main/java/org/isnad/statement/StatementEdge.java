package org.isnad.statement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of a page's statements with its cursor.")
public record StatementEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The statement.") StatementView node) {
}
