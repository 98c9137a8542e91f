package org.isnad.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.isnad.testing.FormClient.form;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.Fixture;
import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deciding by the forms of the pages. */
@IsnadTest
class ReviewResourceTest {

    private static final String ARTICLE = "/articles/" + Fixture.ARTICLE;
    private static final String CLAIM = "/claims/" + Fixture.UNNAMED;

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @Test
    void oneButtonDecidesAndLeadsBackToTheClaimInItsArticle() {
        form(ARTICLE, "ar").formParam("article", Fixture.ARTICLE).formParam("reject", Fixture.UNNAMED).post("/reviews").then()
                .statusCode(303).header("Location", endsWith(ARTICLE + "#claim-" + Fixture.UNNAMED));
        Document page = Jsoup.parse(given().header("Accept-Language", "ar").get(ARTICLE).asString());
        assertThat(page.select("#note-" + Fixture.UNNAMED + " .status").text()).isEqualTo("مرفوض");
        assertThat(page.getElementById("claim-" + Fixture.UNNAMED).classNames()).contains("is-rejected");
        form(ARTICLE, "ar").formParam("undo", Fixture.UNNAMED).post("/reviews").then().statusCode(303)
                .header("Location", endsWith(CLAIM + "#review"));
    }

    @Test
    void aCorrectionShowsInTheHistoryOfTheClaim() {
        form(CLAIM, "en").formParam("claim", Fixture.UNNAMED).formParam("stance", "DENIES").formParam("note", "قال ذلك صراحة")
                .formParam("speaker", "").post("/reviews/corrections").then().statusCode(303);
        Document page = Jsoup.parse(given().header("Accept-Language", "en").get(CLAIM).asString());
        assertThat(page.select(".history li").last().text()).contains("Corrected", "Stance: States", "Denies", "قال ذلك صراحة");
        form(CLAIM, "en").formParam("undo", Fixture.UNNAMED).post("/reviews").then().statusCode(303);
    }

    @Test
    void saysWhatIsWrongWithACorrection() {
        String page = form(CLAIM, "en").formParam("claim", Fixture.UNNAMED).formParam("start", "x").formParam("end", "9")
                .post("/reviews/corrections").then().statusCode(422).extract().asString();
        assertThat(Jsoup.parse(page).select("[role=alert]").text()).startsWith("The span lies outside the text");
        form(CLAIM, "en").formParam("claim", Fixture.UNNAMED).post("/reviews/corrections").then().statusCode(422);
    }

    @Test
    void refusesAFormFromElsewhere() {
        given().contentType("application/x-www-form-urlencoded").formParam("accept", Fixture.UNNAMED).post("/reviews").then()
                .statusCode(400);
    }
}
