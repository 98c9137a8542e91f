package org.isnad.door;

import java.util.Locale;
import java.util.Map;

import org.isnad.engine.Engine;
import org.isnad.engine.Reply;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

import graphql.ExecutionResult;

/** One operation of a connection: asks for the next event when the last is on its way. */
final class SocketOperation implements Subscriber<ExecutionResult> {

    private final String id;
    private final SocketConnection connection;
    private final Locale locale;
    private Subscription subscription;
    private boolean cancelled;

    SocketOperation(String id, SocketConnection connection, Locale locale) {
        this.id = id;
        this.connection = connection;
        this.locale = locale;
    }

    void start(Reply reply) {
        if (reply.events() != null) {
            reply.events().subscribe(this);
        } else if (!isCancelled()) {
            if (reply.hasData()) {
                send("next", reply.body());
                complete();
            } else {
                connection.forget(id);
                send("error", reply.body().get("errors"));
            }
        }
    }

    private synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized void cancel() {
        cancelled = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public synchronized void onSubscribe(Subscription begun) {
        subscription = begun;
        if (cancelled) {
            begun.cancel();
        } else {
            begun.request(1);
        }
    }

    @Override
    public void onNext(ExecutionResult result) {
        if (isCancelled()) {
            return;
        }
        Map<String, Object> body = Engine.body(result, locale);
        if (body.containsKey("errors") && !body.containsKey("data")) {
            cancel();
            connection.forget(id);
            send("error", body.get("errors"));
            return;
        }
        send("next", body);
        connection.whenThereIsRoom(() -> subscription.request(1));
    }

    @Override
    public void onError(Throwable failure) {
        connection.forget(id);
        if (!isCancelled()) {
            send("error", Reply.refused(failure instanceof RuntimeException known ? known
                    : new IllegalStateException(failure), locale).body().get("errors"));
        }
    }

    @Override
    public void onComplete() {
        if (!isCancelled()) {
            complete();
        }
    }

    private void complete() {
        connection.forget(id);
        connection.send(Map.of("type", "complete", "id", id));
    }

    private void send(String type, Object payload) {
        connection.send(Map.of("type", type, "id", id, "payload", payload));
    }
}
