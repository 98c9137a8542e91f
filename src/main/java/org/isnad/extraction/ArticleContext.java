package org.isnad.extraction;

import java.time.LocalDate;
import java.util.List;

import org.isnad.finding.KnownEntity;

/**
 * What is known of an article before it is read.
 *
 * @param outlet its publisher as given by who brought it, or null
 * @param publishedOn its date as given by who brought it, or null
 */
public record ArticleContext(String outlet, LocalDate publishedOn, List<KnownEntity> known) {

    public static final ArticleContext NONE = new ArticleContext(null, null, List.of());

    public ArticleContext {
        known = List.copyOf(known);
    }
}
