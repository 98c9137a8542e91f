package org.isnad.duplicate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.FormClient.form;
import static org.isnad.testing.GraphQLClient.ingest;

import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import io.restassured.response.ValidatableResponse;

/** Deciding by forms whether two records are one. */
@IsnadTest
class DuplicateResourceTest {

    @Test
    void showsTheEvidenceAndMergesUnderTheNameChosen() {
        Element pair = pair("سامر الحالمي", "سامر الحلامي", "en");
        assertThat(pair.select(".verdict").text()).contains("The names sound alike", "Likeness");
        assertThat(pair.select(".side")).hasSize(2);
        assertThat(pair.select(".side .card").text()).contains("البئر", "السد");
        String first = pair.select("button[name=first] bdi").text();
        ValidatableResponse answer = decide("first", pair.select("button[name=first]").val());
        Document after = follow(answer);
        assertThat(after.select("[role=status]").text()).startsWith("The two records are one now.");
        assertThat(found("سامر الحالمي", "en")).isNull();
        String survivor = pair.select(".side h3 a:contains(" + first + ")").attr("href");
        assertThat(page(survivor, "en").select("#timeline .entry")).hasSize(2);
        assertThat(follow(decide("part", after.select("button[name=part]").val())).select("[role=status]").text())
                .isEqualTo("The pair is back in the list.");
        assertThat(found("سامر الحالمي", "ar")).isNotNull();
    }

    @Test
    void keepsThemApartAndTakesThatBack() {
        Element pair = pair("وسيم الجراهدي", "وسيم الجراهيدي", "ar");
        Document after = follow(decide("apart", pair.select("button[name=apart]").val()));
        assertThat(after.select("[role=status]").text()).contains("They stay two");
        assertThat(found("وسيم الجراهدي", "ar")).isNull();
        follow(decide("together", after.select("button[name=together]").val()));
        assertThat(found("وسيم الجراهدي", "ar")).isNotNull();
    }

    @Test
    void aPairThatIsGoneIsNamedAndForeignFormsAreRefused() {
        assertThat(follow(decide("apart", "899999999")).select("[role=alert]").text()).startsWith("One of the records changed");
        assertThat(follow(decide("second", "899999999")).select("[role=alert]")).hasSize(1);
        given().contentType("application/x-www-form-urlencoded").formParam("apart", 1).post("/duplicates").then()
                .statusCode(400);
        form("/ingest", "en").post("/duplicates").then().statusCode(400);
    }

    private static ValidatableResponse decide(String what, String value) {
        return form("/ingest", "en").formParam(what, value).post("/duplicates").then().statusCode(303);
    }

    private static Document follow(ValidatableResponse answer) {
        return Jsoup.parse(given().header("Accept-Language", "en").get(answer.extract().header("Location")).asString());
    }

    private static Element pair(String one, String other, String language) {
        ingest("قال المهندس " + one + " إن البئر جفت قبل موعدها.", "publishedOn", "2026-03-01");
        ingest("وقال المهندس " + other + " إن السد امتلأ بعد المطر.", "publishedOn", "2026-03-02");
        Element pair = found(one, language);
        assertThat(pair).isNotNull();
        return pair;
    }

    private static Element found(String name, String language) {
        for (String next = "/duplicates"; !next.isEmpty();) {
            Document page = page(next, language);
            Element pair = page.selectFirst(".duplicate:has(h3:contains(" + name + "))");
            if (pair != null) {
                return pair;
            }
            next = page.select(".pager a.on").attr("href");
        }
        return null;
    }

    private static Document page(String path, String language) {
        return Jsoup.parse(given().header("Accept-Language", language).get(path).asString());
    }
}
