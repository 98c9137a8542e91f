package org.isnad.timeline;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of a timeline.")
public record TimelineConnection(@NonNull @Description("The entries with their cursors.") List<@NonNull TimelineEdge> edges,
        @NonNull @Description("The entries.") List<@NonNull TimelineEntryView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static TimelineConnection of(Page<TimelineEntryView> page) {
        return new TimelineConnection(page.edges(TimelineEdge::new), page.items(), page.info(), page.total());
    }
}
