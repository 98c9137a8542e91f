package org.isnad.article;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Selection;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;

import io.smallrye.graphql.api.Context;

/** Articles and what hangs on them; every field below a list is one batch. */
@GraphQLApi
public class ArticleGraphQL {

    @Inject
    ArticleReads articles;

    @Inject
    EntityReads entities;

    @Inject
    Context context;

    @Query
    @Description("The article of this id, or null where there is none.")
    public ArticleView article(@Id @NonNull String id) {
        long key = GlobalId.key(id, "Article");
        return articles.byKey(List.of(key)).get(key);
    }

    @NonNull
    @Query
    @Description("Articles, newest first.")
    public ArticleConnection articles(ArticleFilter filter, Integer first, String after, Integer last, String before) {
        return ArticleConnection.of(articles.page(filter == null ? ArticleFilter.ALL : filter,
                ArticleReads.NEWEST.request(first, after, last, before), Selection.counts(context)));
    }

    @Description("The text exactly as taken in (for HTML: as extracted). Every span points into it.")
    public @NonNull List<@NonNull String> text(@Source List<ArticleView> parents) {
        Map<Long, String> texts = articles.texts(keys(parents));
        return parents.stream().map(article -> texts.get(article.key())).toList();
    }

    @Description("Stretches that are no part of the article: menus, counters, subscribe lines. Marked, never deleted.")
    public @NonNull List<@NonNull List<@NonNull TextSpan>> boilerplate(@Source List<ArticleView> parents) {
        Map<Long, List<TextSpan>> spans = articles.furniture(articles.texts(keys(parents)));
        return parents.stream().map(article -> spans.getOrDefault(article.key(), List.of())).toList();
    }

    @Description("The outlet that published this copy.")
    public List<OrganizationView> outlet(@Source List<ArticleView> parents) {
        Map<Long, NamedThing> outlets = entities.byKey(parents.stream().map(ArticleView::outletKey).toList());
        return java.util.Arrays.asList(parents.stream().map(article -> (OrganizationView) outlets.get(article.outletKey()))
                .toArray(OrganizationView[]::new));
    }

    @Description("Outlets or agencies the whole article is taken from, nearest first.")
    public @NonNull List<@NonNull List<@NonNull OrganizationView>> credits(@Source List<ArticleView> parents) {
        Map<Long, List<OrganizationView>> credits = articles.credits(keys(parents));
        return parents.stream().map(article -> credits.getOrDefault(article.key(), List.of())).toList();
    }

    @Description("Where else the very same text was met.")
    public @NonNull List<@NonNull List<@NonNull AppearanceView>> appearances(@Source List<ArticleView> parents) {
        Map<Long, List<AppearanceView>> appearances = articles.appearances(keys(parents));
        return parents.stream().map(article -> appearances.getOrDefault(article.key(), List.of())).toList();
    }

    @Description("Every place that names somebody or something, in text order.")
    public @NonNull List<@NonNull List<@NonNull MentionView>> mentions(@Source List<ArticleView> parents) {
        Map<Long, List<MentionView>> mentions = articles.mentions(articles.texts(keys(parents)));
        return parents.stream().map(article -> mentions.getOrDefault(article.key(), List.of())).toList();
    }

    private static List<Long> keys(List<ArticleView> parents) {
        return parents.stream().map(ArticleView::key).toList();
    }
}
