package org.isnad.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.Fixture;
import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@IsnadTest
class ClaimFilesTest {

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @Test
    void reviewNamesSpeakerAndEveryAppearance() {
        var answer = given().get("/claims/" + Fixture.CLAIM + ".jsonld");
        assertThat(answer.contentType()).startsWith("application/ld+json");
        JsonPath review = JsonPath.from(answer.asString());
        assertThat(review.getString("'@type'")).isEqualTo("ClaimReview");
        assertThat(review.getString("claimReviewed")).isEqualTo("الوزارة أكدت أن الطريق مفتوح اليوم");
        assertThat(review.getString("itemReviewed.author.name")).isEqualTo(Fixture.NAME);
        assertThat(review.getString("itemReviewed.firstAppearance.datePublished")).isEqualTo("2025-03-04");
        assertThat(review.getString("itemReviewed.appearance[0].url")).isEqualTo("https://marqab.example/" + Fixture.ARTICLE);
        assertThat(review.getString("reviewRating.alternateName")).contains("ولا حكم على صحته");
    }

    @Test
    void theClaimsPageHoldsTheSameReviewAsData() {
        Document page = Jsoup.parse(given().get("/claims/" + Fixture.CLAIM).asString());
        String data = page.select("script[type=application/ld+json]").get(0).data();
        assertThat(data).isEqualTo(given().get("/claims/" + Fixture.CLAIM + ".jsonld").asString()).doesNotContain("<");
        assertThat(page.select(".cite a").eachAttr("href")).allMatch(address -> given().get(address).statusCode() == 200);
    }

    @Test
    void citationsNameTheWholeWay() {
        String text = given().get("/claims/" + Fixture.CLAIM + ".txt").asString();
        assertThat(text).contains("«الوزارة أكدت أن الطريق مفتوح اليوم»، عن مصادر محلية", "صحيفة المرقاب، ٤ مارس ٢٠٢٥",
                "/claims/" + Fixture.CLAIM);
        String ris = given().get("/claims/" + Fixture.CLAIM + ".ris").asString();
        assertThat(ris).startsWith("TY  - NEWS\r\n").endsWith("ER  - \r\n").contains("\r\nDA  - 2025/03/04/\r\n",
                "\r\nT2  - صحيفة المرقاب\r\n", "\r\nAU  - ");
        assertThat(ris.lines()).allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"));
        assertThat(given().get("/claims/4000000.ris").statusCode()).isEqualTo(404);
    }
}
