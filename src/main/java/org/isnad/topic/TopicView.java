package org.isnad.topic;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.GlobalId;
import org.isnad.knowledge.NamedThing;

@Type("Topic")
@Description("What claims speak of: a noun phrase of their words, or somebody or something they name.")
public record TopicView(@Ignore long key, @NonNull @Description("The phrase as first written, or the name.") String name,
        @Description("Whom or what it names, null for a phrase.") NamedThing entity) {

    @Id
    @NonNull
    @Description("Of the phrase, or of the entity; timelines are filtered by it.")
    public String getId() {
        return entity == null ? GlobalId.of("Topic", key) : ((org.isnad.graphql.Node) entity).getId();
    }

    /** Key in a list that holds both sorts. */
    long sortKey() {
        return 2 * key + (entity == null ? 0 : 1);
    }
}
