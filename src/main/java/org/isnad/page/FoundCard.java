package org.isnad.page;

import org.isnad.knowledge.NamedThing;
import org.isnad.search.SearchType;

/**
 * A search hit as it is shown; of claim, article and thing one is set.
 *
 * @param title an article's headline or a thing's name, with what was found; null for claims and untitled articles
 * @param excerpt of an article or a claim; of a thing the alias that was found, or null
 */
public record FoundCard(SearchType type, ClaimCard claim, ArticleCard article, NamedThing thing, Excerpt title,
        Excerpt excerpt) {

    /** Its page; null for places. */
    public String link() {
        return claim != null ? "/claims/" + claim.claim().key()
                : article != null ? "/articles/" + article.article().key() : Addresses.address(thing);
    }
}
