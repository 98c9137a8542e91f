package org.isnad.topic;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of topics.")
public record TopicCountConnection(
        @NonNull @Description("The topics with their cursors.") List<@NonNull TopicCountEdge> edges,
        @NonNull @Description("The topics with their counts.") List<@NonNull TopicCountView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static TopicCountConnection of(Page<TopicCountView> page) {
        return new TopicCountConnection(page.edges(TopicCountEdge::new), page.items(), page.info(), page.total());
    }
}
