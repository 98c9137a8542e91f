package org.isnad.copy;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.article.ArticleView;

@Description("A copy with its cursor.")
public record ArticleCopyEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The copy.") ArticleView node,
        @NonNull @Description("The share of the runs of three words that both have, 0 to 1.") double likeness) {
}
