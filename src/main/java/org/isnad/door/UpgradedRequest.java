package org.isnad.door;

import java.lang.reflect.Method;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;

/**
 * The request that a WebSocket began with. The server counts it as running even when the socket is long closed, and waits
 * for it in vain at every stop; nothing public tells it otherwise.
 */
final class UpgradedRequest {

    private static final Method DONE = find();

    private UpgradedRequest() {
    }

    /** Takes the request out of the count of those to wait for. */
    static void done(HttpServerRequest request) {
        try {
            DONE.invoke(QuarkusRequestWrapper.get(request));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method find() {
        try {
            Method done = QuarkusRequestWrapper.class.getDeclaredMethod("done");
            done.setAccessible(true);
            return done;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
