package org.isnad.embed;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.vertx.ext.web.RoutingContext;

/** Only these pages may be shown inside others; they know nobody and remember nothing. */
public class EmbedHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors *";

    @ServerResponseFilter
    public void open(ContainerRequestContext request, RoutingContext routing) {
        if (request.getUriInfo().getPath().startsWith("/embed/")) {
            routing.response().headers().set("Content-Security-Policy", POLICY);
            // Written when the answer is: by then everybody else has had their say.
            routing.addHeadersEndHandler(end -> routing.response().removeCookies("csrf-token", false));
        }
    }
}
