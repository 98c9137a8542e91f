package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;
import static org.isnad.testing.GraphQLClient.readAgain;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;

@IsnadTest
class ReextractionTest {

    private static final String FIELDS = "{ id text mentions { span { start } } claims { nodes { id text status } } }";

    @Inject
    EntityManager database;

    @Test
    void keepsIdsAndDecisionsAndDropsWhatIsFoundNoMore() throws Exception {
        String id = ingest("قالت عمدة البلدة نجاة الفيومي إن المخبز البلدي سيفتح أبوابه فجراً.\n\n"
                + "وأضافت الفيومي: «لن يبقى بيت في البلدة بلا خبز هذا الشتاء».\n\nوأكدت أن السعر لن يتغير.")
                .getString("data.ingestArticle.article.id");
        JsonPath before = read(id);
        List<String> claims = before.getList("data.article.claims.nodes.id");
        assertThat(claims).hasSize(3);
        long first = key(claims.get(0));
        run("update claim set status = 'ACCEPTED' where id = " + first);
        run(copy(first, 900_000_001L, "PROPOSED"));
        run(copy(first, 900_000_002L, "REJECTED"));

        readAgain();

        JsonPath after = read(id);
        assertThat(after.getList("data.article.claims.nodes.id")).containsAll(claims).hasSize(4);
        assertThat(after.getList("data.article.claims.nodes.status")).containsOnlyOnce("ACCEPTED", "REJECTED");
        assertThat(after.getList("data.article.mentions")).isEqualTo(before.getList("data.article.mentions"));
        assertThat(after.getString("data.article.text")).isEqualTo(before.getString("data.article.text"));
    }

    /** A claim of the same article elsewhere in the text that no extractor finds. */
    private static String copy(long of, long as, String status) {
        return "insert into claim (id, article_id, text, start_at, end_at, kind, stance, rule, confidence, status, listed_on) "
                + "select " + as + ", article_id, 'قالت', 0, 4, kind, stance, 'by-hand', 0.5, '" + status
                + "', listed_on from claim where id = " + of;
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private static JsonPath read(String id) {
        return ask("query($id: ID!) { article(id: $id) " + FIELDS + " }", Map.of("id", id));
    }

    private static long key(String id) {
        return Long.parseLong(new String(java.util.Base64.getUrlDecoder().decode(id)).split(":")[1]);
    }
}
