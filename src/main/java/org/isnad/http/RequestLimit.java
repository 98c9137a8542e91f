package org.isnad.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.isnad.graphql.Bilingual;
import org.isnad.graphql.ErrorCode;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Answers requests beyond the size limit with a reason: the code TOO_LARGE for programs, a page for people. */
@ApplicationScoped
public class RequestLimit {

    private static final int TOO_LARGE = 413;
    /** Before the server's own check, which answers with nothing. */
    private static final int FIRST = 10_000;
    private static final String JSON = "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"TOO_LARGE\"}}]}";

    private final String page = read("/errors/too-large.html");

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    void onDeclaredLength(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    void onChunks(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(request -> {
            if (request.statusCode() == TOO_LARGE) {
                refuse(request);
            } else {
                request.next();
            }
        });
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > limit.asLongValue()) {
            // The rest of the body is not worth reading.
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            refuse(request);
        } else {
            request.next();
        }
    }

    private void refuse(RoutingContext request) {
        if (request.response().ended()) {
            return;
        }
        Locale language = Bilingual.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        boolean api = request.normalizedPath().startsWith("/graphql");
        request.response().setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, api ? "application/json; charset=utf-8" : "text/html; charset=utf-8")
                .end(api ? JSON.formatted(ErrorCode.TOO_LARGE.message().in(language)) : page);
    }

    private static String read(String resource) {
        try (InputStream stream = RequestLimit.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
