package org.isnad.projection;

import java.util.Map;
import java.util.Set;

import org.isnad.article.ArticleFilter;
import org.isnad.claim.ClaimFilter;
import org.isnad.claim.ReviewStatus;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;

/** Filters from the values of input objects. */
final class Filters {

    private static final Set<String> OF_ARTICLES = Set.of("outlet", "publishedFrom", "publishedTo", "text");
    private static final Set<String> OF_CLAIMS = Set.of("speaker", "about", "article", "outlet", "kind", "stance", "status",
            "saidFrom", "saidTo", "text", "through");

    private Filters() {
    }

    static ArticleFilter articles(Map<String, Object> filter) {
        known(filter, OF_ARTICLES);
        return new ArticleFilter(string(filter, "outlet"), SelectedField.date(filter.get("publishedFrom")),
                SelectedField.date(filter.get("publishedTo")), string(filter, "text"));
    }

    static ClaimFilter claims(Map<String, Object> filter) {
        known(filter, OF_CLAIMS);
        return new ClaimFilter(string(filter, "speaker"), string(filter, "about"), string(filter, "article"),
                string(filter, "outlet"), SelectedField.constant(filter.get("kind"), ClaimKind.class),
                SelectedField.constant(filter.get("stance"), Stance.class),
                SelectedField.constant(filter.get("status"), ReviewStatus.class),
                SelectedField.date(filter.get("saidFrom")), SelectedField.date(filter.get("saidTo")),
                string(filter, "text"), string(filter, "through"));
    }

    private static void known(Map<String, Object> filter, Set<String> names) {
        if (!names.containsAll(filter.keySet())) {
            throw new Unprojected();
        }
    }

    private static String string(Map<String, Object> filter, String name) {
        return SelectedField.cast(filter.get(name), String.class);
    }
}
