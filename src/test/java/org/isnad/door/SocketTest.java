package org.isnad.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.isnad.testing.GraphQLSocket;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** The graphql-transport-ws protocol, and who may speak it. */
@IsnadTest
class SocketTest {

    private static final String INIT = "{\"type\":\"connection_init\"}";

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1.evil.example" })
    void foreignPagesAreNotLetIn(String origin) {
        assertThatThrownBy(() -> GraphQLSocket.open("graphql-transport-ws", Map.of("Origin", origin)))
                .hasMessageContaining("WebSocketHandshakeException");
    }

    @Test
    void ownPagesAre() {
        try (GraphQLSocket socket = GraphQLSocket.open("graphql-transport-ws",
                Map.of("Origin", "http://127.0.0.1:" + RestAssured.port))) {
            socket.send(INIT);
            assertThat(socket.next().getString("type")).isEqualTo("connection_ack");
        }
    }

    @Test
    void otherProtocolsAreNotSpoken() {
        for (String protocol : new String[] { "graphql-ws", "mqtt", null }) {
            assertThatThrownBy(() -> GraphQLSocket.open(protocol, Map.of()))
                    .hasMessageContaining("WebSocketHandshakeException");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{__typename}\"}}|4401",
            "{\"type\":\"nonsense\"}|4400", "{}|4400", "[]|4400", "x|4400", "{\"type\":\"subscribe\"}|4400",
            "{\"type\":\"subscribe\",\"id\":1,\"payload\":{}}|4400", "{\"type\":\"complete\"}|4400" })
    void wrongMessagesCloseTheConnection(String message, int code) {
        try (GraphQLSocket socket = GraphQLSocket.open("graphql-transport-ws", Map.of())) {
            socket.send(message);
            assertThat(socket.nextText()).isEqualTo("closed " + code);
        }
    }

    @Test
    void saysHelloOnce() {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            socket.send(INIT);
            assertThat(socket.nextText()).isEqualTo("closed 4429");
        }
    }

    @Test
    void answersPingsAndQueries() {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            socket.send("{\"type\":\"ping\"}");
            assertThat(socket.next().getString("type")).isEqualTo("pong");
            socket.subscribe("q", "{ __typename }");
            JsonPath next = socket.next();
            assertThat(next.getString("id") + next.getString("payload.data.__typename")).isEqualTo("qQuery");
            assertThat(socket.next().getString("type")).isEqualTo("complete");
            socket.subscribe("q", "{ nothing }");
            JsonPath error = socket.next();
            assertThat(error.getString("type")).isEqualTo("error");
            assertThat(error.getString("payload[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        }
    }

    @Test
    void anIdIsUsedOnceAtATime() {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            socket.subscribe("1", "subscription { articleIngested { cursor } }");
            socket.subscribe("1", "subscription { articleIngested { cursor } }");
            assertThat(socket.nextText()).isEqualTo("closed 4409");
        }
    }

    @Test
    void soManyOperationsAndNoMore() {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            for (int i = 0; i < 21; i++) {
                socket.subscribe("s" + i, "subscription { articleIngested { cursor } }");
            }
            assertThat(socket.nextText()).isEqualTo("closed 4429");
        }
    }

    @Test
    void longMessagesAreNotRead() {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            socket.send("{\"type\":\"ping\",\"payload\":{\"a\":\"" + "x".repeat(120_000) + "\"}}");
            assertThat(socket.nextText()).isEqualTo("closed 1009");
        }
    }

    @Test
    void soManyConnectionsFromOneAddress() {
        java.util.List<GraphQLSocket> open = new java.util.ArrayList<>();
        try {
            assertThatThrownBy(() -> {
                for (int i = 0; i < 51; i++) {
                    open.add(GraphQLSocket.ready());
                }
            }).hasMessageContaining("WebSocketHandshakeException");
            assertThat(open).hasSizeBetween(30, 50);
        } finally {
            open.forEach(GraphQLSocket::close);
        }
    }
}
