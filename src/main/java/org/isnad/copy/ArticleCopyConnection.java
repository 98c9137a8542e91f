package org.isnad.copy;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.isnad.article.ArticleView;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageInfo;

@Description("A page of copies of an article.")
public record ArticleCopyConnection(
        @NonNull @Description("The copies with their cursors.") List<@NonNull ArticleCopyEdge> edges,
        @NonNull @Description("The copies.") List<@NonNull ArticleView> nodes,
        @NonNull @Description("Where the page stands in the list.") PageInfo pageInfo,
        @NonNull @Description("How many there are in the whole list.") int totalCount) {

    static ArticleCopyConnection of(Page<CopyView> page, Map<Long, ArticleView> articles) {
        return new ArticleCopyConnection(
                page.edges((cursor, copy) -> new ArticleCopyEdge(cursor, articles.get(copy.key()), copy.likeness())),
                page.items().stream().map(copy -> articles.get(copy.key())).toList(), page.info(), page.total());
    }
}
