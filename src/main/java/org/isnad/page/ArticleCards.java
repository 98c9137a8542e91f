package org.isnad.page;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleView;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;

/** Brings articles together with their outlets in one statement. */
@ApplicationScoped
public class ArticleCards {

    @Inject
    EntityReads entities;

    /** In the order given. */
    public List<ArticleCard> of(List<ArticleView> articles) {
        Map<Long, NamedThing> outlets = entities.byKey(articles.stream().map(ArticleView::outletKey).toList());
        return articles.stream().map(
                article -> new ArticleCard(article, article.outletKey() == null ? null : outlets.get(article.outletKey())))
                .toList();
    }
}
