package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** A claim that an editor corrects stands to others as what it now says by whom it is now said to be. */
@IsnadTest
class CorrectedClaimTest {

    private static final String SAID = "مزارع اللوز في الهضبة الشرقية ستُسقى بمياه الخزان الجديد ابتداءً من الربيع";

    @Test
    void anotherSpeakerMakesOfARepeatNoneAndTakingItBackMakesItOneAgain() {
        String first = claims("قال مدير الري ناصر الغدير إن " + SAID + ".").get(0);
        List<String> later = claims(
                "صحيفة الهضبة - قال ناصر الغدير لمزارعين إن " + SAID + " المقبل.\n\nوقالت رئيسة الغرفة التجارية منى الصوان "
                        + "إن أسعار اللوز مستقرة.");
        assertThat(kinds(later.get(0), first)).containsExactly("REPEATS");
        assertThat(statement(first)).isNotNull().isEqualTo(statement(later.get(0)));

        correct(later.get(0), "CORRECT", Map.of("speaker", speaker(later.get(1))));
        assertThat(kinds(later.get(0), first)).doesNotContain("REPEATS");
        assertThat(statement(first)).isNull();

        correct(later.get(0), "UNDO", Map.of());
        assertThat(kinds(later.get(0), first)).containsExactly("REPEATS");
        assertThat(statement(first)).isNotNull().isEqualTo(statement(later.get(0)));
    }

    @Test
    void otherContentSpeaksOfOtherTopics() {
        String text = "قال رئيس النادي عصام الطويل إن ملعب القرية سيُفرش بالعشب، وإن حافلة الفريق تحتاج إلى محرك جديد.";
        String claim = claims(text).get(0);
        assertThat(topics(claim)).anyMatch(topic -> topic.contains("حافلة"));
        int start = text.indexOf("ملعب");
        correct(claim, "CORRECT", Map.of("start", start, "end", text.indexOf("،", start)));
        assertThat(topics(claim)).isNotEmpty().noneMatch(topic -> topic.contains("حافلة"));
    }

    private static List<String> claims(String text) {
        String id = ingest(text, "publishedOn", "2025-03-02").getString("data.ingestArticle.article.id");
        return ask("query($id: ID!) { article(id: $id) { claims { nodes { id } } } }", Map.of("id", id))
                .getList("data.article.claims.nodes.id");
    }

    private static List<String> kinds(String claim, String other) {
        return ask("query($id: ID!) { claim(id: $id) { relations { nodes { kind claim { id } } } } }", Map.of("id", claim))
                .param("other", other).getList("data.claim.relations.nodes.findAll { it.claim.id == other }.kind");
    }

    private static String statement(String claim) {
        return ask("query($id: ID!) { claim(id: $id) { statement { id } } }", Map.of("id", claim))
                .getString("data.claim.statement.id");
    }

    private static String speaker(String claim) {
        return ask("query($id: ID!) { claim(id: $id) { speaker { ... on Person { id } } } }", Map.of("id", claim))
                .getString("data.claim.speaker.id");
    }

    private static List<String> topics(String claim) {
        return ask("query($id: ID!) { claim(id: $id) { topics { name } } }", Map.of("id", claim))
                .getList("data.claim.topics.name");
    }

    private static void correct(String claim, String decision, Map<String, ?> correction) {
        Map<String, Object> input = new HashMap<>(Map.of("id", claim, "decision", decision));
        if (!correction.isEmpty()) {
            input.put("correction", correction);
        }
        JsonPath answer = ask("mutation($input: ReviewClaimInput!) { reviewClaim(input: $input) { userErrors { code } } }",
                Map.of("input", input));
        assertThat(answer.getList("data.reviewClaim.userErrors")).as(answer.prettify()).isEmpty();
    }
}
