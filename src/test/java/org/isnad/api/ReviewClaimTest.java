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

/** Editors' decisions over GraphQL. */
@IsnadTest
class ReviewClaimTest {

    private static final String CLAIM = "id text status kind stance saidOn speaker { ... on Person { id name } "
            + "... on UnnamedSource { description } } chain { role party { ... on Person { name } "
            + "... on UnnamedSource { description } } } reviews { decision note signature undone changes { field before after } }";

    @Test
    void acceptsRejectsAndTakesBackKeepingTheHistory() {
        String claim = claims("قالت أمينة المكتبة وداد الخيّاط إن القاعة ستبقى مفتوحة ليلاً رقم 1.").get(0);
        assertThat(review(claim, "ACCEPT", Map.of()).getString("status")).isEqualTo("ACCEPTED");
        assertThat(review(claim, "REJECT", Map.of()).getString("status")).isEqualTo("REJECTED");
        assertThat(review(claim, "UNDO", Map.of()).getString("status")).isEqualTo("ACCEPTED");
        JsonPath last = review(claim, "UNDO", Map.of());
        assertThat(last.getString("status")).isEqualTo("PROPOSED");
        assertThat(last.getList("reviews.decision")).containsExactly("ACCEPT", "REJECT", "UNDO", "UNDO");
        assertThat(last.getList("reviews.undone")).containsExactly(true, true, false, false);
        assertThat(fault(claim, "UNDO", Map.of())).isEqualTo("NOTHING_TO_UNDO");
    }

    @Test
    void correctsEveryFieldAndPutsAllOfItBack() {
        List<String> claims = claims("""
                قال مدير الحديقة سهيل المرزوقي إن البحيرة الصغيرة ستُنظف هذا الأسبوع رقم 2.

                وأضافت الناطقة باسم البلدية نوال الشهابي أن الدخول سيكون مجاناً.""");
        String claim = claims.get(0);
        JsonPath before = claim(claim);
        String other = claim(claims.get(1)).getString("speaker.id");
        JsonPath corrected = review(claim, "CORRECT", Map.of("speaker", other, "stance", "PROMISES", "kind", "DIRECT",
                "saidOn", "2025-02-03", "start", 4, "end", 15));
        assertThat(corrected.getString("status")).isEqualTo("ACCEPTED");
        assertThat(corrected.getString("speaker.name")).isEqualTo("نوال الشهابي");
        assertThat(corrected.getString("chain[0].party.name")).isEqualTo("نوال الشهابي");
        assertThat(corrected.getString("text")).isEqualTo("مدير الحديق");
        assertThat(corrected.getString("stance")).isEqualTo("PROMISES");
        assertThat(corrected.getString("saidOn")).isEqualTo("2025-02-03");
        assertThat(corrected.getList("reviews[0].changes.field")).contains("STATUS", "SPEAKER", "KIND", "STANCE", "SPAN");
        assertThat(corrected.getString("reviews[0].changes.find { it.field == 'SPEAKER' }.after")).isEqualTo("نوال الشهابي");

        JsonPath back = review(claim, "UNDO", Map.of());
        for (String field : List.of("text", "status", "kind", "stance", "saidOn", "speaker", "chain")) {
            Object expected = before.get(field);
            assertThat(back.<Object> get(field)).as(field).isEqualTo(expected);
        }
    }

    @Test
    void aDecidedClaimIsLeftAloneByReextraction() throws InterruptedException {
        String claim = claims("قال أمين الصندوق فارس البيطار إن الحساب سيُقفل غداً رقم 3.").get(0);
        review(claim, "CORRECT", Map.of("unnamedSpeaker", "مصدر مطلع", "stance", "WARNS"));
        ask("mutation { reextractArticles(input: { all: true }) { progress { total } } }");
        for (int i = 0; i < 600 && (ask("{ extractionProgress { outdated running } }")
                .getInt("data.extractionProgress.outdated") > 0
                || ask("{ extractionProgress { running } }").getBoolean("data.extractionProgress.running")); i++) {
            Thread.sleep(100);
        }
        JsonPath after = claim(claim);
        assertThat(after.getString("speaker.description")).isEqualTo("مصدر مطلع");
        assertThat(after.getString("stance")).isEqualTo("WARNS");
        assertThat(ask("query($id: ID!) { claim(id: $id) { article { claims { totalCount } } } }", Map.of("id", claim))
                .getInt("data.claim.article.claims.totalCount")).as("nothing is found beside it").isEqualTo(1);
    }

    @Test
    void refusesWhatMakesNoSense() {
        String claim = claims("قالت مديرة الروضة حنان السعدي إن الصفوف ستبدأ باكراً رقم 4.").get(0);
        assertThat(fault(claim, "CORRECT", Map.of())).isEqualTo("CORRECTION_REQUIRED");
        assertThat(fault(claim, "ACCEPT", Map.of("stance", "WARNS"))).isEqualTo("CORRECTION_REQUIRED");
        assertThat(fault(claim, "CORRECT", Map.of("start", 5, "end", 5))).isEqualTo("INVALID_SPAN");
        assertThat(fault(claim, "CORRECT", Map.of("start", 5, "end", 90000))).isEqualTo("INVALID_SPAN");
        assertThat(fault(claim, "CORRECT", Map.of("undated", true, "saidOn", "2025-01-01"))).isEqualTo("INVALID_DATE");
        assertThat(fault(claim, "CORRECT", Map.of("speaker", claim))).isEqualTo("INVALID_SPEAKER");
        assertThat(fault(claim, "CORRECT", Map.of("unnamedSpeaker", "م".repeat(301)))).isEqualTo("TOO_LONG");
        assertThat(fault("Q2xhaW06OTk5OTk5OTk5", "ACCEPT", Map.of())).isEqualTo("NOT_FOUND");
        assertThat(claim(claim).getString("status")).isEqualTo("PROPOSED");
    }

    private static List<String> claims(String text) {
        String id = ingest(text).getString("data.ingestArticle.article.id");
        return ask("query($id: ID!) { article(id: $id) { claims { nodes { id } } } }", Map.of("id", id))
                .getList("data.article.claims.nodes.id");
    }

    private static JsonPath claim(String id) {
        return ask("query($id: ID!) { claim(id: $id) { " + CLAIM + " } }", Map.of("id", id)).setRootPath("data.claim");
    }

    private static JsonPath review(String claim, String decision, Map<String, ?> correction) {
        JsonPath answer = send(claim, decision, correction);
        assertThat(answer.getList("data.reviewClaim.userErrors")).isEmpty();
        return answer.setRootPath("data.reviewClaim.claim");
    }

    private static String fault(String claim, String decision, Map<String, ?> correction) {
        JsonPath answer = send(claim, decision, correction);
        assertThat(answer.<Object> get("data.reviewClaim.claim")).isNull();
        return answer.getString("data.reviewClaim.userErrors[0].code");
    }

    private static JsonPath send(String claim, String decision, Map<String, ?> correction) {
        Map<String, Object> input = new HashMap<>(Map.of("id", claim, "decision", decision, "note", "لأن النص يقول ذلك",
                "reviewer", "سلمى"));
        if (!correction.isEmpty()) {
            input.put("correction", correction);
        }
        return ask("mutation($input: ReviewClaimInput!) { reviewClaim(input: $input) { claim { " + CLAIM
                + " } userErrors { field message code } } }", Map.of("input", input));
    }
}
