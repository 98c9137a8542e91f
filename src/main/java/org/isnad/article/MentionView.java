package org.isnad.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.knowledge.NamedThing;

@Type("Mention")
@Description("A place in the text that names somebody or something.")
public record MentionView(@NonNull @Description("Who or what is named.") NamedThing entity,
        @NonNull @Description("The naming characters.") TextSpan span,
        @NonNull @Description("The rule that found it.") String rule,
        @NonNull @Description("0 to 1.") double confidence) {
}
