package org.isnad.reading;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.graphql.GlobalId;
import org.isnad.page.Asked;
import org.isnad.page.Frame;
import org.isnad.review.ClaimCorrection;
import org.isnad.review.ReviewClaimInput;
import org.isnad.review.ReviewDecision;
import org.isnad.review.ReviewFault;
import org.isnad.review.Reviewing;
import org.jboss.resteasy.reactive.RestForm;

import io.smallrye.common.annotation.Blocking;

/** Takes editors' decisions from the pages and leads back to where they were made. */
@Path("/reviews")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(Frame.HTML)
@Blocking
public class ReviewResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Reviewing reviewing;

    @Inject
    ClaimPages pages;

    /** A decision by one button: the button's name says what, its value which claim. */
    @POST
    public Response decide(@RestForm String accept, @RestForm String reject, @RestForm String undo, @RestForm String article) {
        ReviewDecision decision = accept != null ? ReviewDecision.ACCEPT
                : reject != null ? ReviewDecision.REJECT : ReviewDecision.UNDO;
        long claim = Asked.key(accept != null ? accept : reject != null ? reject : undo == null ? "" : undo);
        Long from = Asked.optionalKey(article);
        return carryOut(claim, decision, null, null, null,
                from == null ? "/claims/" + claim + "#review" : "/articles/" + from + "#claim-" + claim);
    }

    /** A correction from the claim's page. */
    @POST
    @Path("/corrections")
    public Response correct(@RestForm String claim, @RestForm String speaker, @RestForm String unnamed, @RestForm String kind,
            @RestForm String stance, @RestForm String saidOn, @RestForm boolean undated, @RestForm String start,
            @RestForm String end, @RestForm String note, @RestForm String reviewer) {
        long key = Asked.key(claim == null ? "" : claim);
        try {
            ClaimCorrection correction = new ClaimCorrection(Asked.text(speaker), Asked.text(unnamed),
                    Asked.one(ClaimKind.class, kind), Asked.one(Stance.class, stance), day(saidOn), undated, offset(start),
                    offset(end));
            return carryOut(key, ReviewDecision.CORRECT, correction, note, reviewer, "/claims/" + key + "#review");
        } catch (DateTimeException e) {
            return again(key, ReviewFault.Code.INVALID_DATE);
        } catch (NumberFormatException e) {
            return again(key, ReviewFault.Code.INVALID_SPAN);
        }
    }

    private Response carryOut(long claim, ReviewDecision decision, ClaimCorrection correction, String note, String reviewer,
            String back) {
        try {
            reviewing.review(new ReviewClaimInput(GlobalId.of("Claim", claim), decision, correction, note, reviewer));
            return Response.seeOther(URI.create(back)).build();
        } catch (ReviewFault fault) {
            return again(claim, fault.code());
        }
    }

    private Response again(long claim, ReviewFault.Code code) {
        return Response.status(UNPROCESSABLE).type(Frame.HTML).entity(pages.of(claim, code, false).render()).build();
    }

    private static LocalDate day(String value) {
        return Asked.text(value) == null ? null : LocalDate.parse(value.strip());
    }

    private static Integer offset(String value) {
        return Asked.text(value) == null ? null : Integer.valueOf(value.strip());
    }
}
