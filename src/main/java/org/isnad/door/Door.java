package org.isnad.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.isnad.engine.Engine;
import org.isnad.limit.Limits;
import org.isnad.schema.ServedSchema;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** The addresses. Whatever comes to {@code /graphql} ends here: the library's own handlers, which come later, see nothing. */
@ApplicationScoped
public class Door {

    private static final String PATH = "/graphql";
    private static final String SCHEMA = "/graphql/schema.graphql";
    /** After authentication (-200) and before the library's WebSocket route (-99). */
    private static final int ORDER = -150;
    /** GraphiQL styles itself as it goes, which no other page here may. */
    private static final String GRAPHIQL = "/q/graphql-ui/*";
    private static final String GRAPHIQL_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String PATIENCE = "patience";
    private static final String EXCHANGE = HttpExchange.class.getName();

    @Inject
    Engine engine;

    @Inject
    ServedSchema schema;

    @Inject
    Limits limits;

    @Inject
    SocketDoor sockets;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    private Parameters parameters;

    void open(@Observes Router router) {
        parameters = new Parameters(new BoundedJson(limits.jsonDepth(), (int) largest.asLongValue()));
        BodyHandler body = BodyHandler.create(false).setBodyLimit(largest.asLongValue());
        router.route(GRAPHIQL).order(ORDER).handler(http -> {
            http.response().putHeader("Content-Security-Policy", GRAPHIQL_POLICY);
            http.next();
        });
        router.route(SCHEMA).order(ORDER).handler(this::schema);
        router.route(PATH).order(ORDER).handler(this::admit);
        router.route(HttpMethod.POST, PATH).order(ORDER + 1).handler(this::await);
        router.route(HttpMethod.POST, PATH).order(ORDER + 2).handler(body).failureHandler(Door::unlessGone);
        router.route(PATH).order(ORDER + 3).handler(this::answer);
    }

    private void admit(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            sockets.accept(http, parameters);
        } else if (request.method().equals(HttpMethod.OPTIONS)) {
            http.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, HttpExchange.METHODS).end();
        } else {
            HttpExchange exchange = new HttpExchange(http, engine, parameters, limits.documents().maxAge().toSeconds());
            if (exchange.admit()) {
                http.put(EXCHANGE, exchange).next();
            }
        }
    }

    /** Who sends its body in drops is not waited for longer than an answer may take. */
    private void await(RoutingContext http) {
        http.put(PATIENCE, http.vertx().setTimer(limits.time().toMillis(),
                late -> http.response().setStatusCode(408).putHeader(HttpHeaders.CONNECTION, "close").end()
                        .onComplete(told -> http.request().connection().close())));
        http.next();
    }

    /** A client that went away before it had sent its body needs no answer, and no line in the log. */
    private static void unlessGone(RoutingContext http) {
        if (!http.response().ended() && !http.response().closed()) {
            http.next();
        }
    }

    private void answer(RoutingContext http) {
        Long patience = http.remove(PATIENCE);
        if (patience != null) {
            http.vertx().cancelTimer(patience);
        }
        HttpExchange exchange = http.get(EXCHANGE);
        http.vertx().executeBlocking(() -> {
            exchange.answer();
            return null;
        }, false).onFailure(http::fail);
    }

    private void schema(RoutingContext http) {
        if (http.request().method().equals(HttpMethod.GET) || http.request().method().equals(HttpMethod.HEAD)) {
            http.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8").end(schema.sdl());
        } else {
            http.response().setStatusCode(405).putHeader(HttpHeaders.ALLOW, "GET, HEAD").end();
        }
    }
}
