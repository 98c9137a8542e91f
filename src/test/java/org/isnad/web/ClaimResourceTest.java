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

@IsnadTest
class ClaimResourceTest {

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @Test
    void showsEvidenceChainFiguresAndRelations() {
        Document page = page("/claims/" + Fixture.CLAIM);
        assertThat(page.select(".evidence .mark.direct").text()).isEqualTo("الوزارة أكدت أن الطريق مفتوح اليوم");
        assertThat(page.select(".evidence .mark.cue").text()).isEqualTo("قالت");
        assertThat(page.select(".chain li .party").eachText()).hasSize(3).endsWith("مصادر محلية", "صحيفة المرقاب");
        assertThat(page.select("table").text()).contains("ثلاثة", "٣", "طرق", "تقريبي");
        assertThat(page.select(".contrast").text()).contains("تعارض مع قول", "الطريق مغلق");
        assertThat(page.select(".sheet a[href=/organizations/" + Fixture.ORGANIZATION + "]")).hasSize(1);
    }

    @Test
    void filtersAddUpAndStayInTheForm() {
        Document page = page("/claims?speaker=" + Fixture.PERSON + "&kind=DIRECT&from=2025-03-04");
        assertThat(page.select(".card blockquote a").eachAttr("href")).containsExactly("/claims/" + Fixture.CLAIM);
        assertThat(page.select("option[value=DIRECT]").hasAttr("selected")).isTrue();
        assertThat(page.select("input[name=speaker]").val()).isEqualTo(String.valueOf(Fixture.PERSON));
    }

    @Test
    void refusesNonsenseWithAPageThatHelps() {
        for (String path : new String[] { "/claims/0", "/claims/1x", "/claims?kind=LOUD", "/claims?from=yesterday",
                "/claims?after=zzz", "/people?before=zzz", "/organizations?kind=x", "/articles?outlet=-1" }) {
            var response = given().header("Accept-Language", "en").get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(400);
            assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("This address is not valid");
        }
        assertThat(given().get("/claims/4000000").statusCode()).isEqualTo(404);
        assertThat(given().get("/people/" + Fixture.OUTLET).statusCode()).isEqualTo(404);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().header("Accept-Language", "ar").get(path).asString());
    }
}
