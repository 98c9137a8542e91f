package org.isnad.embed;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.isnad.chart.ChainDrawing;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.page.Asked;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Frame;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** A claim as a card, and its chain as a picture with its text. */
@Path("/embed/claims/{key}")
@Produces(Frame.HTML)
@Blocking
public class EmbedClaimResource {

    /** The card's data. */
    @CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ClaimEmbed(ClaimCard card) implements TemplateInstance {
    }

    /** The chain's data. */
    @CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ChainEmbed(ClaimCard card, ChainDrawing across, ChainDrawing down) implements TemplateInstance {
    }

    @Inject
    ClaimReads claims;

    @Inject
    ClaimCards cards;

    @Inject
    Frame frame;

    @GET
    public TemplateInstance claim(@RestPath String key) {
        return new ClaimEmbed(card(key));
    }

    @GET
    @Path("/chain")
    public TemplateInstance chain(@RestPath String key) {
        ClaimCard card = card(key);
        return new ChainEmbed(card, ChainDrawing.across(card.chain(), frame.language().rightToLeft()),
                ChainDrawing.down(card.chain()));
    }

    private ClaimCard card(String key) {
        ClaimView claim = claims.byKey(List.of(Asked.key(key))).get(Asked.key(key));
        if (claim == null) {
            throw new NotFoundException();
        }
        return cards.of(List.of(claim)).get(0);
    }
}
