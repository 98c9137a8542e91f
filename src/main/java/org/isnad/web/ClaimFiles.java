package org.isnad.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.isnad.export.Citation;
import org.isnad.export.ClaimReport;
import org.isnad.export.ClaimReview;
import org.isnad.page.Asked;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** A claim to be taken along: its address with the format's ending. */
@Path("/claims/{key:[1-9][0-9]*}.{format:jsonld|ris|txt}")
@Blocking
public class ClaimFiles {

    @Inject
    ClaimReport.Reader reports;

    @Context
    UriInfo address;

    @GET
    public Response file(@RestPath String key, @RestPath String format) {
        ClaimReport report = reports.of(Asked.key(key));
        if (report == null) {
            throw new NotFoundException();
        }
        String base = ListFiles.base(address);
        return switch (format) {
            case "jsonld" -> answer(ClaimReview.of(report, base), ClaimReview.MEDIA_TYPE);
            case "ris" -> answer(Citation.ris(report, base), Citation.RIS_TYPE);
            default -> answer(Citation.arabic(report, base) + "\n", "text/plain;charset=UTF-8");
        };
    }

    private static Response answer(String content, String type) {
        return Response.ok(content).header(HttpHeaders.CONTENT_TYPE, type).build();
    }
}
