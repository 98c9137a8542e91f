package org.isnad.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.json.Json;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** A client of the running application over graphql-transport-ws. */
public final class GraphQLSocket implements WebSocket.Listener, AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private WebSocket socket;
    private volatile boolean paused;

    /** Opens a connection; throws {@link CompletionException} where the server refuses it. */
    public static GraphQLSocket open(String protocol, Map<String, String> headers) {
        GraphQLSocket client = new GraphQLSocket();
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(builder::header);
        if (protocol != null) {
            builder.subprotocols(protocol);
        }
        client.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + RestAssured.port + "/graphql"), client).join();
        return client;
    }

    /** Opens one and says hello. */
    public static GraphQLSocket ready() {
        GraphQLSocket client = open("graphql-transport-ws", Map.of());
        client.send("{\"type\":\"connection_init\"}");
        client.next();
        return client;
    }

    public void send(String message) {
        socket.sendText(message, true).join();
    }

    public void subscribe(String id, String document) {
        send(Json.createObjectBuilder().add("type", "subscribe").add("id", id)
                .add("payload", Json.createObjectBuilder().add("query", document)).build().toString());
    }

    /** The next message; "closed CODE" is the last. */
    public String nextText() {
        try {
            String next = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("no message came");
            }
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public JsonPath next() {
        return JsonPath.from(nextText());
    }

    /** Whether a message waits to be read. */
    public boolean hasMore() {
        return !received.isEmpty();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            received.add(text.toString());
            text.setLength(0);
        }
        if (!paused) {
            from.request(1);
        }
        return null;
    }

    /** Reads nothing from the next message on. */
    public void pause() {
        paused = true;
    }

    /** Reads on. */
    public void resume() {
        paused = false;
        socket.request(1);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        received.add("closed " + code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
