package org.isnad.door;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.isnad.engine.Engine;
import org.isnad.limit.Limits;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;

/** Lets WebSockets in: of this server's own pages and of programs, so many and no more. */
@ApplicationScoped
class SocketDoor {

    static final String PROTOCOL = "graphql-transport-ws";

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final short GOING_AWAY = 1001;

    @Inject
    Engine engine;

    @Inject
    Limits limits;

    @Inject
    Vertx vertx;

    private final Map<ServerWebSocket, String> open = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> perAddress = new ConcurrentHashMap<>();

    void accept(RoutingContext http, Parameters parameters) {
        HttpServerRequest request = http.request();
        Client client = Client.of(request);
        int refused = refused(request, client);
        if (refused != 0) {
            http.response().setStatusCode(refused).end();
            return;
        }
        AtomicInteger mine = perAddress.computeIfAbsent(client.address(), none -> new AtomicInteger());
        mine.incrementAndGet();
        request.toWebSocket().onFailure(failure -> mine.decrementAndGet()).onSuccess(socket -> {
            UpgradedRequest.done(request);
            open.put(socket, client.address());
            SocketConnection connection = new SocketConnection(socket, client, engine, parameters, limits.socket(), vertx);
            socket.closeHandler(closed -> {
                open.remove(socket);
                perAddress.computeIfPresent(client.address(), (address, count) -> count.decrementAndGet() <= 0 ? null : count);
                connection.end();
            });
        });
    }

    void stop(@Observes ShutdownEvent event) {
        open.keySet().forEach(socket -> socket.close(GOING_AWAY, "the server stops"));
    }

    private int refused(HttpServerRequest request, Client client) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !origin.matches("https?://" + Pattern.quote(String.valueOf(request.authority())))
                && !limits.socket().origins().orElse(List.of()).contains(origin)) {
            return FORBIDDEN;
        }
        String protocols = request.getHeader("Sec-WebSocket-Protocol");
        if (protocols == null || Arrays.stream(protocols.split(",")).map(String::strip).noneMatch(PROTOCOL::equals)) {
            return BAD_REQUEST;
        }
        AtomicInteger mine = perAddress.get(client.address());
        boolean full = open.size() >= limits.socket().connections()
                || mine != null && mine.get() >= limits.socket().connectionsPerAddress();
        return full ? TOO_MANY : 0;
    }
}
