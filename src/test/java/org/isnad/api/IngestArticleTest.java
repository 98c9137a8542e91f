package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

@IsnadTest
class IngestArticleTest {

    private static final String NEWS = "قال رئيس بلدية النهرين سالم الورّاق إن الجسر القديم سيُرمَّم قبل الشتاء";

    @Test
    void keepsTheTextCharacterForCharacter() {
        String text = "\u200f  " + NEWS + " (أ)\r\nوأضاف: «لن نهدمه»\t…\n\n\u0640\uD83C\uDF09 نهاية ";
        assertThat(ingest(text).getString("data.ingestArticle.article.text")).isEqualTo(text);
    }

    @Test
    void findsTheClaimAndItsSpeaker() {
        JsonPath answer = ingest(NEWS + "، الطبعة الأولى.");
        assertThat(answer.getList("data.ingestArticle.article.claims.nodes.text", String.class)).hasSize(1).first()
                .asString().startsWith("الجسر القديم");
    }

    @Test
    void theSameTextAgainIsTheSameArticle() {
        String text = NEWS + "، الطبعة الثانية.";
        JsonPath first = ingest(text);
        JsonPath second = ingest(text);
        assertThat(first.getBoolean("data.ingestArticle.created")).isTrue();
        assertThat(second.getBoolean("data.ingestArticle.created")).isFalse();
        assertThat(second.getString("data.ingestArticle.article.id"))
                .isEqualTo(first.getString("data.ingestArticle.article.id"));
    }

    @Test
    void anOutletGivenTheSecondTimeIsAFurtherAppearance() {
        String text = NEWS + "، الطبعة الثالثة.";
        ingest(text, "outlet", "جريدة الضفتين", "publishedOn", "2025-11-02");
        ingest(text, "outlet", "موقع السدّ", "sourceUrl", "https://sadd.example/1");
        JsonPath third = ingest(text, "outlet", "موقع السدّ", "sourceUrl", "https://sadd.example/1");
        assertThat(third.getString("data.ingestArticle.article.outlet.name")).isEqualTo("جريدة الضفتين");
        assertThat(third.getList("data.ingestArticle.article.appearances.sourceUrl"))
                .containsExactly("https://sadd.example/1");
        assertThat(third.getString("data.ingestArticle.article.appearances[0].outlet.name")).isEqualTo("موقع السدّ");
    }

    @Test
    void titleOutletAndDateGivenWin() {
        JsonPath article = ingest("عنوان وُجد في النص\n\n" + NEWS + "، الطبعة الرابعة.", "title", "عنوان أُعطي", "outlet",
                "جريدة الضفتين", "publishedOn", "2025-11-03");
        assertThat(article.getString("data.ingestArticle.article.title")).isEqualTo("عنوان أُعطي");
        assertThat(article.getString("data.ingestArticle.article.publishedOn")).isEqualTo("2025-11-03");
        JsonPath found = ask("query($id: ID!) { article(id: $id) { foundTitle } }",
                Map.of("id", article.getString("data.ingestArticle.article.id")));
        assertThat(found.getString("data.article.foundTitle")).isEqualTo("عنوان وُجد في النص");
    }

    @Test
    void twentyAtOnceLeaveOneArticle() throws Exception {
        String text = NEWS + "، عشرون معاً.";
        ExecutorService executor = Executors.newFixedThreadPool(20);
        try {
            List<Future<JsonPath>> answers = IntStream.range(0, 20).mapToObj(i -> executor.submit(() -> ingest(text))).toList();
            int created = 0;
            String id = null;
            for (Future<JsonPath> answer : answers) {
                created += answer.get().getBoolean("data.ingestArticle.created") ? 1 : 0;
                id = id == null ? answer.get().getString("data.ingestArticle.article.id") : id;
                assertThat(answer.get().getString("data.ingestArticle.article.id")).isEqualTo(id).isNotNull();
            }
            assertThat(created).isEqualTo(1);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void readsTheArticleInAPage() {
        String page = "<html><head><title>جسر النهرين - موقع</title><script>alert('x')</script></head><body><nav>القائمة</nav>"
                + "<article><h1>جسر النهرين</h1><p>" + NEWS + " بتمويل من أهل المدينة وتجّارها.</p>"
                + "<p>وأضاف: «لن نهدم حجراً واحداً من هذا الجسر، فهو ذاكرة المدينة كلها، وسنبدأ بعد الحصاد».</p></article>"
                + "<footer>حقوق النشر محفوظة</footer></body></html>";
        JsonPath answer = ingest(null, "html", page);
        String text = answer.getString("data.ingestArticle.article.text");
        assertThat(text).contains(NEWS).contains("«لن نهدم").contains("\n").doesNotContain("alert").doesNotContain("<");
        assertThat(answer.getString("data.ingestArticle.article.title")).isEqualTo("جسر النهرين");
    }

    @Test
    void faultsOfTheInputComeWithTheirCodes() {
        assertThat(fault("")).isEqualTo("EMPTY");
        assertThat(fault(" \n\u00a0\u200f")).isIn("EMPTY", "NOT_ARABIC");
        assertThat(fault("Nothing here is Arabic.")).isEqualTo("NOT_ARABIC");
        assertThat(fault("١٢٣ ٤٥٦")).isEqualTo("NOT_ARABIC");
        assertThat(fault("خبر فيه \u0000 صفر")).isEqualTo("BINARY");
        assertThat(fault("\u0001\u0002\u0003 خبر")).isEqualTo("BINARY");
        assertThat(fault("م".repeat(1_000_001))).isEqualTo("TOO_LARGE");
        assertThat(code(ingest(null))).isEqualTo("EXACTLY_ONE_REQUIRED");
        assertThat(code(ingest("خبر", "html", "<p>خبر</p>"))).isEqualTo("EXACTLY_ONE_REQUIRED");
        assertThat(code(ingest("خبر", "sourceUrl", "javascript:alert(1)"))).isEqualTo("INVALID_URL");
        assertThat(code(ingest("خبر", "outlet", "…"))).isEqualTo("INVALID_NAME");
        assertThat(code(ingest(null, "html", "<html><body><script>var x</script></body></html>")))
                .isEqualTo("NO_ARTICLE_IN_HTML");
    }

    @Test
    void halfASurrogatePairIsRefused() {
        String body = "{\"query\":\"mutation($t: String) { ingestArticle(input: {text: $t}) { userErrors { code } } }\","
                + "\"variables\":{\"t\":\"خبر " + (char) 92 + "ud83d هنا\"}}";
        JsonPath answer = RestAssured.given().contentType("application/json")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/graphql").jsonPath();
        assertThat(answer.getString("data.ingestArticle.userErrors[0].code")).isEqualTo("INVALID_CHARACTER");
    }

    @Test
    void aRefusedTextLeavesNothingBehind() {
        int before = ask("{ articles { totalCount } }").getInt("data.articles.totalCount");
        fault("خبر \u0000");
        assertThat(ask("{ articles { totalCount } }").getInt("data.articles.totalCount")).isEqualTo(before);
    }

    @Test
    void aRequestBeyondTheLimitSaysSo() {
        String body = "{\"query\":\"{ __typename }\",\"extra\":\"" + "x".repeat(5_000_000) + "\"}";
        JsonPath answer = RestAssured.given().contentType("application/json").body(body).post("/graphql").then()
                .statusCode(413).extract().jsonPath();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("TOO_LARGE");
    }

    @Test
    void unclosedQuotationMarksAreASaneArticle() {
        JsonPath answer = ingest("قال المدير سالم الورّاق: «لن نغلق الباب ولن نفتحه\nوأضاف: “ربما غداً");
        assertThat(answer.getString("data.ingestArticle.article.id")).isNotNull();
    }

    private static String fault(String text) {
        return code(ingest(text));
    }

    private static String code(JsonPath answer) {
        assertThat(answer.getString("data.ingestArticle.article")).isNull();
        return answer.getString("data.ingestArticle.userErrors[0].code");
    }
}
