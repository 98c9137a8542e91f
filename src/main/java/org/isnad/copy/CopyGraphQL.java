package org.isnad.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.graphql.Page;
import org.isnad.graphql.PagedField;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** Copies, as a field of each article. */
@GraphQLApi
public class CopyGraphQL {

    @Inject
    CopyReads copies;

    @Inject
    ArticleReads articles;

    @Inject
    Context context;

    private PagedField<Void, ArticleCopyConnection> ofArticle;

    @PostConstruct
    void prepare() {
        ofArticle = new PagedField<>("Article.copies", (keys, arguments) -> {
            Map<Long, Page<CopyView>> pages = copies.ofArticles(keys, arguments.page(), arguments.counted());
            List<Long> found = pages.values().stream().flatMap(page -> page.items().stream()).map(CopyView::key).toList();
            Map<Long, ArticleView> others = articles.byKey(found);
            Map<Long, ArticleCopyConnection> connections = new HashMap<>();
            pages.forEach((key, page) -> connections.put(key, ArticleCopyConnection.of(page, others)));
            return connections;
        });
    }

    @NonNull
    @Description("Articles that are the same text but for editing: another headline, a cut paragraph, another credit line. "
            + "The nearest first.")
    public CompletionStage<ArticleCopyConnection> copies(@Source ArticleView article, Integer first, String after,
            Integer last, String before) {
        return ofArticle.of(article.key(), CopyReads.NEAREST.request(first, after, last, before), null,
                context.unwrap(DataFetchingEnvironment.class));
    }
}
