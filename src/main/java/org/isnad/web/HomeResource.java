package org.isnad.web;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.article.ArticleFilter;
import org.isnad.article.ArticleReads;
import org.isnad.claim.ClaimFilter;
import org.isnad.claim.ClaimReads;
import org.isnad.comparison.RelationKind;
import org.isnad.contrast.Contrast;
import org.isnad.contrast.Contrasts;
import org.isnad.graphql.PageRequest;
import org.isnad.overview.MovedFigure;
import org.isnad.page.ArticleCard;
import org.isnad.page.ArticleCards;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The first page: what is new, what changed, what contradicts, a figure that moved. */
@Path("/")
@Produces(Frame.HTML)
@Blocking
public class HomeResource {

    private static final int LATEST = 8;
    private static final int CONTRASTS = 3;

    /**
     * Its template's data.
     *
     * @param moved null where no number moved
     */
    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record HomePage(List<ClaimCard> claims, List<ArticleCard> articles, List<Contrast> changed,
            List<Contrast> contradicting, MovedFigure moved) implements TemplateInstance {
    }

    @Inject
    ClaimReads claims;

    @Inject
    ArticleReads articles;

    @Inject
    ClaimCards claimCards;

    @Inject
    ArticleCards articleCards;

    @Inject
    Contrasts contrasts;

    @Inject
    MovedFigure.Reader figures;

    @GET
    public TemplateInstance home() {
        PageRequest latest = PageRequest.first(LATEST);
        List<Contrast> related = contrasts.latest(CONTRASTS);
        return new HomePage(claimCards.of(claims.page(ClaimFilter.ALL, latest, false).items()),
                articleCards.of(articles.page(ArticleFilter.ALL, latest, false).items()),
                of(related, RelationKind.UPDATES), of(related, RelationKind.CONTRADICTS), figures.latest());
    }

    private static List<Contrast> of(List<Contrast> related, RelationKind kind) {
        return related.stream().filter(one -> one.relation().kind() == kind).toList();
    }
}
