package org.isnad.contrast;

import java.net.URI;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.isnad.claim.ReviewStatus;
import org.isnad.page.Asked;
import org.isnad.page.Frame;
import org.isnad.relation.RelationReview;
import org.jboss.resteasy.reactive.RestForm;

import io.smallrye.common.annotation.Blocking;

/** Takes editors' decisions about relations from the page of a claim and leads back to it. */
@Path("/relations")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(Frame.HTML)
@Blocking
public class RelationResource {

    @Inject
    RelationReview review;

    /** A decision by one button: the button's name says what, its value which relation. */
    @POST
    public Response decide(@RestForm String confirm, @RestForm String reject, @RestForm String undo, @RestForm String claim) {
        ReviewStatus decision = confirm != null ? ReviewStatus.ACCEPTED
                : reject != null ? ReviewStatus.REJECTED : ReviewStatus.PROPOSED;
        long relation = Asked.key(confirm != null ? confirm : reject != null ? reject : undo == null ? "" : undo);
        String page = "/claims/" + Asked.key(claim == null ? "" : claim);
        return Response.seeOther(URI.create(review.decide(relation, decision) ? page + "#relation-" + relation
                : page + "?gone=relation#relations")).build();
    }
}
