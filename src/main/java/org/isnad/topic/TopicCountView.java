package org.isnad.topic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("TopicCount")
@Description("A topic with how often somebody speaks of it.")
public record TopicCountView(@NonNull @Description("The topic.") TopicView topic,
        @NonNull @Description("In how many of their claims.") int claims) {
}
