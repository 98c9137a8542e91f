package org.isnad.door;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.engine.Engine;
import org.isnad.engine.GraphQLRequest;
import org.isnad.engine.Reply;
import org.isnad.graphql.RequestFault;
import org.isnad.limit.Limits;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;

/** One WebSocket, by the graphql-transport-ws protocol. Its state belongs to its own lock; requests run on workers. */
final class SocketConnection {

    private static final short BAD_MESSAGE = 4400;
    private static final short UNAUTHORIZED = 4401;
    private static final short INIT_TIMEOUT = 4408;
    private static final short TWICE = 4409;
    private static final short INIT_AGAIN = 4429;
    private static final short SLOW = 4503;
    private static final short TOO_BIG = 1009;

    private final ServerWebSocket socket;
    private final Client client;
    private final Engine engine;
    private final Parameters parameters;
    private final Limits.Socket limits;
    private final Vertx vertx;
    private final Map<String, SocketOperation> operations = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final long initTimer;
    private boolean initialized;
    private Long stallTimer;

    SocketConnection(ServerWebSocket socket, Client client, Engine engine, Parameters parameters, Limits.Socket limits,
            Vertx vertx) {
        this.socket = socket;
        this.client = client;
        this.engine = engine;
        this.parameters = parameters;
        this.limits = limits;
        this.vertx = vertx;
        initTimer = vertx.setTimer(limits.initTimeout().toMillis(),
                late -> close(INIT_TIMEOUT, "Connection initialisation timeout"));
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(message -> close(BAD_MESSAGE, "Invalid message"));
        socket.exceptionHandler(failure -> end());
    }

    private synchronized void receive(String message) {
        if (message.length() > limits.messageSize()) {
            close(TOO_BIG, "Message too big");
            return;
        }
        try {
            Map<String, Object> parsed = parameters.json().object(message);
            switch (String.valueOf(parsed.get("type"))) {
                case "connection_init" -> init();
                case "ping" -> send(Map.of("type", "pong"));
                case "pong" -> {
                }
                case "subscribe" -> subscribe(id(parsed), parsed.get("payload"));
                case "complete" -> cancel(id(parsed));
                default -> close(BAD_MESSAGE, "Unknown message type");
            }
        } catch (RequestFault | ClassCastException fault) {
            close(BAD_MESSAGE, "Invalid message");
        }
    }

    private static String id(Map<String, Object> message) {
        String id = (String) message.get("id");
        if (id == null || id.isEmpty()) {
            throw new ClassCastException();
        }
        return id;
    }

    private void init() {
        vertx.cancelTimer(initTimer);
        if (initialized) {
            close(INIT_AGAIN, "Too many initialisation requests");
        } else {
            initialized = true;
            send(Map.of("type", "connection_ack"));
        }
    }

    private void subscribe(String id, Object payload) {
        if (!initialized) {
            close(UNAUTHORIZED, "Unauthorized");
        } else if (operations.containsKey(id)) {
            close(TWICE, "Subscriber for " + id + " already exists");
        } else if (operations.size() >= limits.operations()) {
            close(INIT_AGAIN, "Too many operations");
        } else if (payload instanceof Map<?, ?> map) {
            SocketOperation operation = new SocketOperation(id, this, client.locale());
            operations.put(id, operation);
            @SuppressWarnings("unchecked") // JSON has no other maps
            Map<String, Object> request = (Map<String, Object>) map;
            Infrastructure.getDefaultWorkerPool().execute(() -> operation.start(answer(request)));
        } else {
            close(BAD_MESSAGE, "Invalid message");
        }
    }

    private Reply answer(Map<String, Object> payload) {
        try {
            GraphQLRequest request = parameters.of(payload, client, false);
            return engine.answer(request);
        } catch (RequestFault fault) {
            return Reply.refused(fault, client.locale());
        }
    }

    private void cancel(String id) {
        SocketOperation operation = operations.remove(id);
        if (operation != null) {
            operation.cancel();
        }
    }

    /** The operation is over; its id may be used again. */
    synchronized void forget(String id) {
        operations.remove(id);
    }

    /** Sends a message; what comes after it waits where the client does not read. */
    synchronized void send(Map<String, Object> message) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(parameters.json().write(message));
        }
    }

    /** Runs the work, on a worker, as soon as there is room for what it will send. */
    synchronized void whenThereIsRoom(Runnable work) {
        if (!socket.writeQueueFull()) {
            work.run();
            return;
        }
        waiting.add(work);
        if (stallTimer == null) {
            stallTimer = vertx.setTimer(limits.stall().toMillis(), late -> close(SLOW, "SLOW_CONSUMER"));
        }
        socket.drainHandler(drained -> resume());
        if (!socket.writeQueueFull()) {
            resume(); // it was read while the handler was set
        }
    }

    private synchronized void resume() {
        if (stallTimer != null) {
            vertx.cancelTimer(stallTimer);
            stallTimer = null;
        }
        waiting.forEach(Infrastructure.getDefaultWorkerPool()::execute);
        waiting.clear();
    }

    private void close(short code, String reason) {
        end();
        socket.close(code, reason);
    }

    /** Stops everything that runs. */
    synchronized void end() {
        vertx.cancelTimer(initTimer);
        operations.values().forEach(SocketOperation::cancel);
        operations.clear();
        waiting.clear();
    }
}
