package org.isnad.contrast;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.FormClient.form;

import org.isnad.testing.Ferry;
import org.isnad.testing.IsnadTest;
import org.isnad.testing.SqlRecorder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Related claims beside each other: on the first page, on a claim's page, and between articles. */
@IsnadTest
class ContrastPagesTest {

    @Test
    void theFirstPageShowsWhatChangedWithThePartThatDiffersMarkedInBoth() {
        Element pair = page("/", "ar", Ferry.CHANGED).selectFirst("section[aria-labelledby=changed] .contrast");
        assertThat(pair.select(".card")).hasSize(2);
        assertThat(pair.select("mark").eachText()).containsExactly("40", "65");
        assertThat(pair.select(".why").text()).contains("يوم لاحق");
        assertThat(pair.select(".status").text()).isEqualTo("مقترح لم يؤكَّد");
        Element english = page("/", "en", Ferry.CHANGED).selectFirst("section[aria-labelledby=changed] .contrast");
        assertThat(english.select(".why").text()).startsWith("The same");
        assertThat(english.select(".verdict").text()).contains("Update", "Proposed, not confirmed", "They differ in a figure");
    }

    @Test
    void theFirstPageShowsOneOfTheSamePairs() {
        Document page = page("/", "ar", Ferry.CHANGED);
        assertThat(page.select("section[aria-labelledby=changed] .contrast:has(mark:contains(65))")).hasSize(1);
    }

    @Test
    void theFirstPageShowsWhatContradictsByTheVerbWhereThatIsTheDifference() {
        Element pair = page("/", "en", Ferry.REPORT, Ferry.DENIAL)
                .selectFirst("section[aria-labelledby=contradicting] .contrast");
        assertThat(pair.select("mark").eachText()).containsExactly("قال", "نفى");
        assertThat(pair.select(".verdict").text()).contains("Contradiction", "Proposed, not confirmed", "stance");
    }

    @Test
    void theFirstPageShowsAFigureThatMoved() {
        Element moved = page("/", "ar", Ferry.FIRST, Ferry.AGAIN, Ferry.CHANGED).selectFirst(".moved-figure");
        assertThat(moved.select("svg .spot")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(moved.select("tbody tr").first().text()).contains("٣ مايو ٢٠٢٧", "٦٥");
        assertThat(moved.select("a[href^=/figures?thing=]")).isNotEmpty();
    }

    @Test
    void theFirstPageCostsAFewStatementsHoweverMuchThereIs() {
        page("/", "ar", Ferry.CHANGED);
        assertThat(SqlRecorder.during(() -> page("/", "ar"))).hasSizeBetween(10, 25);
    }

    @Test
    void anEditorConfirmsRejectsAndTakesBackOnTheClaimsPage() {
        String claim = Ferry.claim(Ferry.DENIAL);
        Element relation = page(claim, "ar", Ferry.REPORT).selectFirst(".contrast.contradicts");
        String key = relation.select("button[name=confirm]").val();
        assertThat(relation.id()).isEqualTo("relation-" + key);
        decide(claim, "confirm", key);
        assertThat(status(claim, key, "ar")).isEqualTo("أكده محرر");
        assertThat(status(claim, key, "en")).isEqualTo("Confirmed by an editor");
        assertThat(page("/", "en").select("section[aria-labelledby=contradicting] .contrast").first().text())
                .contains("Confirmed by an editor");
        decide(claim, "undo", key);
        decide(claim, "reject", key);
        assertThat(status(claim, key, "en")).isEqualTo("Rejected by an editor");
        assertThat(page("/", "en").select(".contrast a[href=" + claim + "]")).isEmpty();
        decide(claim, "undo", key);
        assertThat(status(claim, key, "en")).isEqualTo("Proposed, not confirmed");
    }

    @Test
    void saysSoWhereTheRelationIsGoneAndRefusesNonsenseAndForeignForms() {
        String claim = Ferry.claim(Ferry.CHANGED);
        String location = form(claim, "en").formParam("claim", claim.replaceAll("\\D", "")).formParam("confirm", "899999999")
                .post("/relations").then().statusCode(303).extract().header("Location");
        assertThat(location).contains("gone");
        assertThat(page(claim + "?gone=relation", "en").select("[role=alert]").text()).startsWith("This relation is no longer");
        form(claim, "en").formParam("claim", "1").post("/relations").then().statusCode(400);
        given().contentType("application/x-www-form-urlencoded").formParam("confirm", 1).formParam("claim", 1)
                .post("/relations").then().statusCode(400);
    }

    @Test
    void comparedArticlesShowTheStatementsTheyShareAndHowTheyStandToEachOther() {
        String address = "/compare?article=" + Ferry.key(Ferry.FIRST) + "&article=" + Ferry.key(Ferry.AGAIN) + "&article="
                + Ferry.key(Ferry.CHANGED);
        Document page = page(address, "ar");
        Element row = page.selectFirst("section[aria-labelledby=shared] tbody tr");
        assertThat(row.select("td:has(.card)")).hasSize(2);
        assertThat(row.select("td.lacks").text()).isEqualTo("لا يرويه");
        assertThat(row.select("th a[href^=/statements/]").text()).isEqualTo("روايتان");
        assertThat(page.select("section[aria-labelledby=contrasts] mark").eachText()).containsExactly("40", "65");
        assertThat(page(address, "en").select("section[aria-labelledby=shared] td.lacks").text())
                .isEqualTo("Does not report it");
    }

    private static void decide(String claim, String decision, String relation) {
        form(claim, "ar").formParam("claim", claim.replaceAll("\\D", "")).formParam(decision, relation).post("/relations")
                .then()
                .statusCode(303).header("Location", org.hamcrest.Matchers.endsWith(claim + "#relation-" + relation));
    }

    private static String status(String claim, String relation, String language) {
        return page(claim, language).select("#relation-" + relation + " .verdict .status").text();
    }

    private static Document page(String path, String language, String... takenIn) {
        assertThat(takenIn).doesNotContainNull();
        return Jsoup.parse(given().header("Accept-Language", language).get(path).asString());
    }
}
