package org.isnad.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.contrast.Contrasts;
import org.isnad.graphql.PageRequest;
import org.isnad.page.ArticleCards;
import org.isnad.page.Asked;
import org.isnad.page.ClaimCards;
import org.isnad.page.Frame;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Two or more articles of one event: {@code /compare?article=1&article=2}. */
@Path("/compare")
@Produces(Frame.HTML)
@Blocking
public class CompareResource {

    private static final int MOST_ARTICLES = 4;
    private static final int MOST_CLAIMS = 200;
    private static final int MOST_CONTRASTS = 6;

    /**
     * The page's data.
     *
     * @param comparison null where fewer than two articles were chosen
     */
    @CheckedTemplate(basePath = "compare", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ComparePage(Comparison comparison) implements TemplateInstance {
    }

    @Inject
    ArticleReads articles;

    @Inject
    ClaimReads claims;

    @Inject
    ArticleCards articleCards;

    @Inject
    ClaimCards claimCards;

    @Inject
    Contrasts contrasts;

    @GET
    public TemplateInstance compare(@RestQuery List<String> article) {
        List<Long> keys = article == null ? List.of()
                : article.stream().map(Asked::optionalKey).filter(Objects::nonNull).distinct().limit(MOST_ARTICLES).toList();
        if (keys.size() < 2) {
            return new ComparePage(null);
        }
        Map<Long, ArticleView> found = articles.byKey(keys);
        if (found.size() < keys.size()) {
            throw new NotFoundException();
        }
        var pages = claims.ofArticles(keys, PageRequest.first(MOST_CLAIMS), false);
        List<ClaimView> all = keys.stream().flatMap(key -> pages.get(key).items().stream()).toList();
        return new ComparePage(Comparison.of(articleCards.of(keys.stream().map(found::get).toList()),
                articles.mentions(articles.texts(keys)),
                claimCards.of(all),
                contrasts.between(all.stream().map(ClaimView::key).toList(), MOST_CONTRASTS)));
    }
}
