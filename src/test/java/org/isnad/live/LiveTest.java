package org.isnad.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.GraphQLSocket;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** What is taken in reaches those who listen, from whichever server it came: the database tells of it. */
@IsnadTest
class LiveTest {

    private static final String SAID = "قال أمين مخزن الحبوب نادر السوسني إن القمح يكفي حتى الربيع، الدفعة ";

    @Inject
    DataSource database;

    @Test
    void tellsOfArticlesAndClaims() {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            String since = cursor();
            socket.subscribe("articles",
                    "subscription { articleIngested(since: \"" + since + "\") { cursor article { id text } } }");
            String text = SAID + "الأولى.";
            ingest(text);
            JsonPath event = socket.next();
            assertThat(event.getString("type")).as(event.prettify()).isEqualTo("next");
            assertThat(event.getString("payload.data.articleIngested.article.text")).isEqualTo(text);
            socket.subscribe("claims", "subscription { claimRecorded(since: \"" + since
                    + "\") { claim { text speaker { ... on Person { name } } article { text } } } }");
            JsonPath claim = socket.next();
            assertThat(claim.getString("payload.data.claimRecorded.claim.article.text")).as(claim.prettify()).isEqualTo(text);
        }
    }

    @Test
    void losesNothingBetweenAQueryAndTheSubscription() {
        String since = cursor();
        List<String> wanted = IntStream.range(0, 5).mapToObj(i -> SAID + "رقم " + i + " من خمس.").toList();
        wanted.subList(0, 3).forEach(text -> ingest(text));
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            socket.subscribe("1", "subscription { articleIngested(since: \"" + since + "\") { cursor article { text } } }");
            wanted.subList(3, 5).forEach(text -> ingest(text));
            List<String> seen = new ArrayList<>();
            String resume = null;
            while (seen.size() < 5) {
                JsonPath event = socket.next();
                String text = event.getString("payload.data.articleIngested.article.text");
                if (text.contains("من خمس")) {
                    seen.add(text);
                    resume = seen.size() == 2 ? event.getString("payload.data.articleIngested.cursor") : resume;
                }
            }
            assertThat(seen).isEqualTo(wanted);
            socket.subscribe("2", "subscription { articleIngested(since: \"" + resume + "\") { article { text } } }");
            assertThat(socket.next().getString("payload.data.articleIngested.article.text")).isEqualTo(wanted.get(2));
        }
    }

    @Test
    void aFilterLetsOnlyItsOwnPass() {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            socket.subscribe("1", "subscription { claimRecorded(since: \"" + cursor()
                    + "\", filter: {text: \"الزعفران\"}) { claim { text } } }");
            ingest("قال التاجر وليد المرجان إن سعر الكمون ثابت منذ شهر.");
            ingest("قال التاجر وليد المرجان إن سعر الزعفران سيرتفع قريباً.");
            assertThat(socket.next().getString("payload.data.claimRecorded.claim.text")).contains("الزعفران");
        }
    }

    @Test
    void tellsOfRelationsHoweverTheyWereWritten() throws SQLException {
        List<String> claims = ask("{ claims(first: 2) { nodes { id } } }").getList("data.claims.nodes.id");
        try (GraphQLSocket socket = GraphQLSocket.ready(); Connection sql = database.getConnection()) {
            socket.subscribe("1", "subscription { relationProposed(since: \"" + cursor()
                    + "\") { claim { id } relation { kind direction claim { id } } } }");
            try (Statement insert = sql.createStatement()) {
                insert.execute("insert into claim_relation (id, kind, from_claim_id, to_claim_id, score) values (990001, "
                        + "'UPDATES', " + key(claims.get(0)) + ", " + key(claims.get(1)) + ", 0.5)");
            }
            JsonPath event = socket.next();
            assertThat(event.getString("payload.data.relationProposed.claim.id")).as(event.prettify()).isEqualTo(claims.get(0));
            assertThat(event.getString("payload.data.relationProposed.relation.claim.id")).isEqualTo(claims.get(1));
            assertThat(event.getString("payload.data.relationProposed.relation.direction")).isEqualTo("OUTGOING");
        } finally {
            try (Connection sql = database.getConnection(); Statement delete = sql.createStatement()) {
                delete.execute("delete from claim_relation where id = 990001");
            }
        }
    }

    @Test
    void listensAgainWhenTheConnectionIsLost() throws SQLException {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            socket.subscribe("1", "subscription { articleIngested(since: \"" + cursor() + "\") { article { text } } }");
            try (Connection sql = database.getConnection(); Statement kill = sql.createStatement()) {
                kill.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'isnad-live'");
            }
            String text = SAID + "بعد انقطاع.";
            ingest(text);
            assertThat(socket.next().getString("payload.data.articleIngested.article.text")).isEqualTo(text);
        }
    }

    @Test
    void wrongCursorsAndFiltersAreNamed() {
        try (GraphQLSocket socket = GraphQLSocket.ready()) {
            socket.subscribe("1", "subscription { articleIngested(since: \"x\") { cursor } }");
            JsonPath error = socket.next();
            assertThat(error.getString("payload.errors[0].extensions.code") + error.getString("payload[0].extensions.code"))
                    .as(error.prettify()).contains("INVALID_CURSOR");
        }
    }

    private static String cursor() {
        return ask("{ liveCursor }").getString("data.liveCursor");
    }

    private static long key(String id) {
        return Long.parseLong(new String(java.util.Base64.getUrlDecoder().decode(id)).split(":")[1]);
    }
}
