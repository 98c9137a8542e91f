package org.isnad.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of a page's articles with its cursor.")
public record ArticleEdge(@NonNull @Description("Opaque; pass it as after or before.") String cursor,
        @NonNull @Description("The article.") ArticleView node) {
}
