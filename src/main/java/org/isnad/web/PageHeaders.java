package org.isnad.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;

import org.isnad.page.Frame;
import org.isnad.wording.Fault;
import org.isnad.wording.Language;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says what language a page is in and remembers the one asked for. */
public class PageHeaders {

    private static final int A_YEAR = 31_536_000;

    @Inject
    Frame frame;

    @ServerResponseFilter
    public void describe(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 400 && !response.hasEntity() && request.getUriInfo().getPath().equals("/ingest")) {
            // The defence against forged posts refuses without a word.
            response.setEntity(FaultPages.page(Fault.FORM, 400).getEntity(), null, MediaType.valueOf(Frame.HTML));
        }
        if (!MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, frame.language().tag());
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        Language asked = frame.asked();
        if (asked != null) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, new NewCookie.Builder(Frame.LANGUAGE).value(asked.tag())
                    .path("/").maxAge(A_YEAR).httpOnly(true).sameSite(NewCookie.SameSite.LAX).build());
        }
    }
}
