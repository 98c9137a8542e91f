package org.isnad.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.isnad.engine.Engine;
import org.isnad.engine.GraphQLRequest;
import org.isnad.engine.Reply;
import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** One request over HTTP, by the GraphQL-over-HTTP specification. */
final class HttpExchange {

    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int BAD_REQUEST = 400;
    private static final Map<ErrorCode, Integer> STATUSES = Map.of(ErrorCode.BAD_REQUEST, BAD_REQUEST,
            ErrorCode.METHOD_NOT_ALLOWED, 405, ErrorCode.NOT_ACCEPTABLE, 406, ErrorCode.TOO_LARGE, 413,
            ErrorCode.UNSUPPORTED_MEDIA_TYPE, 415, ErrorCode.RATE_LIMITED, 429,
            // Clients take any other status for a server that knows nothing of persisted queries.
            ErrorCode.PERSISTED_QUERY_NOT_FOUND, OK, ErrorCode.INTERNAL, 500);

    private final RoutingContext http;
    private final Engine engine;
    private final Parameters parameters;
    private final String maxAge;
    private final Client client;
    private final HttpServerResponse response;
    private String type = MediaTypes.JSON;

    HttpExchange(RoutingContext http, Engine engine, Parameters parameters, long maxAgeSeconds) {
        this.http = http;
        this.engine = engine;
        this.parameters = parameters;
        this.maxAge = "public, max-age=" + maxAgeSeconds;
        client = Client.of(http.request());
        response = http.response();
    }

    /** What can be refused by the head alone; true where the body is worth reading. */
    boolean admit() {
        response.putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language");
        try {
            HttpMethod method = http.request().method();
            if (!List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST).contains(method)) {
                response.putHeader(HttpHeaders.ALLOW, METHODS);
                throw new RequestFault(ErrorCode.METHOD_NOT_ALLOWED);
            }
            type = MediaTypes.answered(String.join(",", http.request().headers().getAll(HttpHeaders.ACCEPT)));
            if (method.equals(HttpMethod.POST)) {
                MediaTypes.checkBody(http.request().getHeader(HttpHeaders.CONTENT_TYPE),
                        http.request().getHeader(HttpHeaders.CONTENT_ENCODING));
            }
            return true;
        } catch (RequestFault fault) {
            send(Reply.refused(fault, client.locale()), null);
            return false;
        }
    }

    /** Reads and runs the request; on a thread that may wait. */
    void answer() {
        GraphQLRequest request = null;
        Reply reply;
        try {
            request = http.request().method().equals(HttpMethod.POST) ? posted()
                    : parameters.ofAddress(http.request().query(), client);
            reply = engine.written(request);
            if (reply.events() != null) {
                throw new RequestFault(ErrorCode.BAD_REQUEST, "الاشتراكات عبر WebSocket وحده (graphql-transport-ws)",
                        "subscriptions run over WebSocket (graphql-transport-ws) only");
            }
        } catch (RequestFault fault) {
            reply = Reply.refused(fault, client.locale());
        }
        send(reply, request);
    }

    private GraphQLRequest posted() {
        byte[] body = http.body().buffer() == null ? new byte[0] : http.body().buffer().getBytes();
        return parameters.of(parameters.json().object(BoundedJson.text(body)), client, false);
    }

    private void send(Reply reply, GraphQLRequest request) {
        byte[] body = reply.written() != null ? reply.written()
                : parameters.json().write(reply.body()).getBytes(StandardCharsets.UTF_8);
        int status = status(reply);
        if (reply.refused() == ErrorCode.METHOD_NOT_ALLOWED && !response.headers().contains(HttpHeaders.ALLOW)) {
            response.putHeader(HttpHeaders.ALLOW, "POST");
        }
        if (reply.retryAfter() > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(reply.retryAfter()));
        }
        boolean cached = request != null && request.readOnly() && request.hash() != null && reply.shared();
        response.putHeader(HttpHeaders.CACHE_CONTROL, cached ? maxAge : "no-store");
        if (cached) {
            String tag = tag(body);
            response.putHeader(HttpHeaders.ETAG, tag);
            status = matches(tag) ? NOT_MODIFIED : status;
        }
        response.setStatusCode(status);
        if (status == NOT_MODIFIED) {
            response.end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8").end(Buffer.buffer(body));
        }
    }

    /** Of a request that was understood but failed, the older media type says 200. */
    private int status(Reply reply) {
        Integer own = reply.refused() == null ? Integer.valueOf(OK) : STATUSES.get(reply.refused());
        return own != null ? own : type.equals(MediaTypes.JSON) ? OK : BAD_REQUEST;
    }

    private boolean matches(String tag) {
        String known = http.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && Arrays.stream(known.split(",")).map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
