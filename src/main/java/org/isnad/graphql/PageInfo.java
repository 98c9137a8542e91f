package org.isnad.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Where a page stands in its list.")
public record PageInfo(
        @NonNull @Description("Whether items follow this page.") boolean hasNextPage,
        @NonNull @Description("Whether items precede this page.") boolean hasPreviousPage,
        @Description("Cursor of the first item, null on an empty page.") String startCursor,
        @Description("Cursor of the last item, null on an empty page.") String endCursor) {
}
