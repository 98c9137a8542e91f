package org.isnad.article;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of articles.")
public record ArticleConnection(@NonNull @Description("The articles with their cursors.") List<@NonNull ArticleEdge> edges,
        @NonNull @Description("The articles.") List<@NonNull ArticleView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static ArticleConnection of(Page<ArticleView> page) {
        return new ArticleConnection(page.edges(ArticleEdge::new), page.items(), page.info(), page.total());
    }
}
