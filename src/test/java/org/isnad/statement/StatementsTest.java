package org.isnad.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;
import static org.isnad.testing.GraphQLClient.readAgain;

import java.util.List;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** One utterance in several reports: what holds them together, what an editor's word does, what stays. */
@IsnadTest
class StatementsTest {

    private static final String CLAIMS = "claims { nodes { id text statement { id reportCount firstOn lastOn text "
            + "speaker { ... on Person { name } } firstReport { id } lastReport { id } outlets { name } "
            + "variants { text reportCount } introductions { cue stance differs outlet { name } claim { id } } "
            + "reports(first: 5) { totalCount nodes { id } } } relations(kind: REPEATS) { nodes { id kind status explanation "
            + "explanationEnglish rule evidence { start text } otherEvidence { text } claim { id } } } } }";

    private String first;
    private String second;

    @BeforeEach
    void twoReports() {
        first = id(ingest("قالت وزيرة الثقافة ريم الصوالحي إن المتحف البحري سيفتح أبوابه للزوار مجاناً طوال شهر رمضان.",
                "outlet", "جريدة المنارة", "publishedOn", "2026-02-01"));
        second = id(ingest("المتحف البحري مجاناً في رمضان\n\nأعلنت ريم الصوالحي، وزيرة الثقافة، أن المتحف البحري «سيفتح أبوابه "
                + "مجاناً للزوار طوال رمضان».", "outlet", "موقع الموجة", "publishedOn", "2026-02-02"));
    }

    @Test
    void holdsItsReportsOutletsWordingsAndIntroductions() {
        JsonPath claim = claim(second);
        assertThat(claim.getString("statement.speaker.name")).contains("الصوالحي");
        assertThat(claim.getInt("statement.reportCount")).isEqualTo(2);
        assertThat(claim.getString("statement.firstOn")).isEqualTo("2026-02-01");
        assertThat(claim.getString("statement.lastOn")).isEqualTo("2026-02-02");
        assertThat(claim.getString("statement.firstReport.id")).isEqualTo(claim(first).getString("id"));
        assertThat(claim.getList("statement.outlets.name")).containsExactly("جريدة المنارة", "موقع الموجة");
        assertThat(claim.getList("statement.variants")).hasSize(2);
        assertThat(claim.getList("statement.introductions.cue")).containsExactly("قالت", "أعلنت");
        assertThat(claim.getList("statement.introductions.differs")).containsExactly(false, true);
        assertThat(claim.getInt("statement.reports.totalCount")).isEqualTo(2);
    }

    @Test
    void aConjunctionBeforeTheVerbIntroducesNothingElse() {
        id(ingest("قال رئيس اتحاد الصيادين هيثم العقبي إن مواسم صيد السردين ستبدأ هذا العام قبل موعدها بأسبوعين كاملين.",
                "outlet", "جريدة المنارة", "publishedOn", "2026-03-01"));
        String second = id(
                ingest("وكان المرفأ مزدحماً. وقال هيثم العقبي، رئيس اتحاد الصيادين، إن مواسم صيد السردين ستبدأ هذا العام "
                        + "قبل موعدها بأسبوعين كاملين.", "outlet", "صحيفة الربوة", "publishedOn", "2026-03-03"));
        JsonPath claim = claim(second, "السردين");
        assertThat(claim.getList("statement.introductions.cue")).containsExactly("قال", "وقال");
        assertThat(claim.getList("statement.introductions.differs")).containsExactly(false, false);
    }

    @Test
    void whoPublishedItFirstReportedItFirst() {
        String first = id(ingest("قالت مديرة المكتبة الوطنية سلوى الجندي إن أرشيف المخطوطات سيُنقل كاملاً إلى المبنى الجديد.",
                "outlet", "جريدة المنارة", "publishedOn", "2026-03-02"));
        String second = id(
                ingest("قالت مديرة المكتبة الوطنية سلوى الجندي يوم 27 فبراير 2026 إن أرشيف المخطوطات سيُنقل كاملاً إلى "
                        + "المبنى الجديد.", "outlet", "صحيفة الربوة", "publishedOn", "2026-03-04"));
        JsonPath claim = claim(second, "المخطوطات");
        assertThat(claim.getString("statement.firstOn")).isEqualTo("2026-02-27");
        assertThat(claim.getString("statement.firstReport.id")).isEqualTo(claim(first, "المخطوطات").getString("id"));
    }

    @Test
    void isFoundByItsIdAndInItsList() {
        String id = claim(first).getString("statement.id");
        assertThat(ask("query($id: ID!) { statement(id: $id) { id } node(id: $id) { id ... on Statement { reportCount } } }",
                Map.of("id", id)).getString("data.node.id")).isEqualTo(id);
        assertThat(ask("{ statements(filter: { text: \"المتحف البحري مجانا\", reportedFrom: \"2026-02-01\" }) "
                + "{ totalCount nodes { id } } }").getList("data.statements.nodes.id")).containsExactly(id);
    }

    @Test
    void anEditorsDecisionPartsItAndStaysWhenArticlesAreReadAgain() throws InterruptedException {
        String statement = claim(first).getString("statement.id");
        String claim = claim(first).getString("id");
        String relation = claim(first).getString("relations.nodes[0].id");
        assertThat(review(relation, "REJECTED").getString("data.reviewRelation.relation.status")).isEqualTo("REJECTED");
        assertThat(claim(first).getString("statement")).isNull();
        readAgain();
        assertThat(claim(first).getString("id")).isEqualTo(claim);
        assertThat(claim(first).getString("relations.nodes[0].status")).isEqualTo("REJECTED");
        assertThat(claim(first).getString("statement")).isNull();

        review(relation, "PROPOSED");
        assertThat(claim(first).getInt("statement.reportCount")).isEqualTo(2);
        String again = claim(first).getString("statement.id");
        readAgain();
        assertThat(claim(first).getString("statement.id")).isEqualTo(again);
        assertThat(claim(first).getString("relations.nodes[0].id")).isEqualTo(relation);
        assertThat(statement).isNotNull();
    }

    @Test
    void anUnknownRelationIsAUserError() {
        assertThat(review("Q2xhaW1SZWxhdGlvbjo5OTk5OTk5OTk", "ACCEPTED").getString("data.reviewRelation.userErrors[0].code"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aRelationExplainsItselfInTheLanguageOfTheRequest() {
        assertThat(claim(first).getString("relations.nodes[0].explanation")).contains("القول نفسه");
        String query = "query($id: ID!) { article(id: $id) { claims { nodes { relations { nodes { explanation } } } } } }";
        String english = RestAssured.given().header("Accept-Language", "en-GB,en;q=0.9,ar;q=0.5").contentType(ContentType.JSON)
                .accept(ContentType.JSON).body(Map.of("query", query, "variables", Map.of("id", first))).post("/graphql")
                .jsonPath().getString("data.article.claims.nodes[0].relations.nodes[0].explanation");
        assertThat(english).startsWith("The same statement");
        assertThat(claim(first).getString("relations.nodes[0].evidence.text")).contains("المتحف");
    }

    private static JsonPath review(String relation, String decision) {
        return ask("mutation($input: ReviewRelationInput!) { reviewRelation(input: $input) { relation { id status } "
                + "userErrors { code message } } }", Map.of("input", Map.of("relation", relation, "decision", decision)));
    }

    private static JsonPath claim(String article) {
        return claim(article, "المتحف");
    }

    private static JsonPath claim(String article, String word) {
        JsonPath answer = ask("query($id: ID!) { article(id: $id) { " + CLAIMS + " } }", Map.of("id", article));
        List<String> texts = answer.getList("data.article.claims.nodes.text");
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(word)) {
                return answer.setRootPath("data.article.claims.nodes[" + i + "]");
            }
        }
        throw new AssertionError("no claim in " + answer.prettify());
    }

    private static String id(JsonPath ingested) {
        return ingested.getString("data.ingestArticle.article.id");
    }
}
