package org.isnad.page;

import org.isnad.article.ArticleView;
import org.isnad.knowledge.NamedThing;

/**
 * An article in a list.
 *
 * @param outlet null where unknown
 */
public record ArticleCard(ArticleView article, NamedThing outlet) {
}
