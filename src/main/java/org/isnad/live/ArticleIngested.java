package org.isnad.live;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.article.ArticleView;

@Description("An article was taken in.")
public record ArticleIngested(@NonNull @Description("Pass it as since to go on after this event.") String cursor,
        @NonNull @Description("The article.") ArticleView article) {
}
