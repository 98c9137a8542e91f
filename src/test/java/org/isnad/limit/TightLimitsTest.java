package org.isnad.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.GraphQLSocket;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

/** Limits that are set hold: here they are set so low that a test reaches them. */
@IsnadTest
@TestProfile(TightLimitsTest.Tight.class)
class TightLimitsTest {

    /** Nothing is generous. */
    public static class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("isnad.graphql.points", "20", "isnad.graphql.window", "10s", "isnad.graphql.depth", "3",
                    "isnad.statement-timeout", "3s", "isnad.graphql.socket.init-timeout", "2s",
                    "isnad.graphql.socket.stall", "500ms", "isnad.graphql.time", "3s", "isnad.sample", "false",
                    "isnad.graphiql", "true");
        }
    }

    @Inject
    DataSource database;

    @Test
    void whoSpendsTooMuchWaits() throws InterruptedException {
        int status = 200;
        for (int i = 0; i < 25 && status == 200; i++) {
            status = ask("{ __typename }").statusCode();
        }
        assertThat(status).isEqualTo(429);
        ask("{ __typename }").then().statusCode(429).header("Retry-After", matchesPattern("[1-9]|1[01]"))
                .body("errors[0].extensions.code", equalTo("RATE_LIMITED"));
        Thread.sleep(10_500);
        ask("{ __typename }").then().statusCode(200);
        ask("{ people { nodes { claims { totalCount } } } }").then().body("errors[0].extensions.code", equalTo("TOO_DEEP"));
        introspectionIsAnsweredWhateverTheDepth();
    }

    private void introspectionIsAnsweredWhateverTheDepth() {
        ask("{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }").then().statusCode(200)
                .body("data.__schema.types.size()", org.hamcrest.Matchers.greaterThan(20));
    }

    @Test
    void statementsAreCutShort() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(SQLException.class,
                    () -> statement.execute("select pg_sleep(30)")).getSQLState()).isEqualTo("57014");
        }
    }

    @Test
    void whoSaysNothingIsNotKept() {
        try (GraphQLSocket socket = GraphQLSocket.open("graphql-transport-ws", Map.of())) {
            assertThat(socket.nextText()).isEqualTo("closed 4408");
        }
    }

    @Test
    void whoSendsInDropsIsNotWaitedFor() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 100\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void whoDoesNotReadIsNotKept() throws Exception {
        try (GraphQLSocket socket = GraphQLSocket.ready();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            socket.pause();
            for (int i = 0; i < 5; i++) {
                socket.subscribe("s" + i, "subscription { articleIngested { article { text } } }");
            }
            for (int i = 0; i < 3; i++) {
                statement
                        .execute("insert into article (id, text, text_hash, ingested_at, listed_on, extractor_version) values ("
                                + (800_000 + i) + ", repeat('م', 999999) || '" + i + "', '\\x80000" + i
                                + "', now(), '2025-01-01', '0')");
            }
            Thread.sleep(2_000);
            socket.resume();
            String last = socket.nextText();
            while (!last.startsWith("closed")) {
                last = socket.nextText();
            }
            assertThat(last).isEqualTo("closed 4503");
        }
    }

    @Test
    void theInterfaceForDevelopersIsThereWhereItIsSwitchedOn() {
        given().get("/q/graphql-ui/").then().statusCode(200);
    }

    private static io.restassured.response.Response ask(String document) {
        return given().contentType("application/json").body(Map.of("query", document)).post("/graphql");
    }
}
