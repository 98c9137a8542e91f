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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IsnadTest
class SearchResourceTest {

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @Test
    void showsWhatWasFoundMarkedAndLinked() {
        Document page = page("/search?text=الطريق");
        assertThat(page.select(".found mark").eachText()).contains("الطريق").allMatch(text -> text.contains("طر"));
        assertThat(page.select(".found blockquote a").eachAttr("href")).contains("/claims/" + Fixture.CLAIM);
        assertThat(page.select(".found h3 a").eachAttr("href")).contains("/articles/" + Fixture.LATER_ARTICLE);
        assertThat(page("/search?text=وزارة الطرق").select(".found h3 a").eachAttr("href"))
                .contains("/organizations/" + Fixture.ORGANIZATION);
        assertThat(page("/search?text=الحداد&type=PERSON").select(".found").text()).contains("ليلى <script>");
    }

    @Test
    void everyFacetLeadsToAsManyResultsAsItSays() {
        Document page = page("/search?text=الطريق");
        assertThat(page.select(".facets section")).hasSizeGreaterThan(2);
        for (Element choice : page.select(".facets li").subList(0, 6)) {
            int said = number(choice.select(".count").text());
            Document narrowed = page(choice.select("a").attr("href"));
            assertThat(number(narrowed.select(".results > h2").text())).as(choice.text()).isEqualTo(said);
            assertThat(narrowed.select("input[type=hidden], input[type=date][value~=2]")).as(choice.text()).isNotEmpty();
        }
    }

    @Test
    void aConditionChosenCanBeLifted() {
        Document page = page("/search?text=الطريق&type=CLAIM&kind=REPORTED&speaker=" + Fixture.PERSON);
        assertThat(page.select(".chosen a")).hasSize(3);
        assertThat(page.select(".chosen a").eachAttr("href")).allMatch(address -> address.startsWith("/search?")
                && address.contains("text=")).anyMatch(address -> !address.contains("speaker"));
        assertThat(page.select(".found blockquote a").eachAttr("href")).contains("/claims/" + Fixture.LATER);
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        Document page = page("/search?text=كلماتلاتوجد");
        assertThat(page.select(".empty").text()).contains("جرّب كلمات أقل");
        assertThat(page.select(".empty a").attr("href")).contains("matching=FUZZY");
        assertThat(page("/search").select(".results")).isEmpty();
        assertThat(given().get("/search?kind=LOUD").statusCode()).isEqualTo(400);
        assertThat(given().get("/search?text=" + "ك".repeat(600)).statusCode()).isEqualTo(400);
    }

    private static int number(String text) {
        String digits = text.codePoints().filter(Character::isDigit).map(c -> '0' + Character.digit(c, 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return digits.isEmpty() ? text.contains("واحدة") ? 1 : text.contains("نتيجتان") ? 2 : 0 : Integer.parseInt(digits);
    }

    private static Document page(String path) {
        return Jsoup
                .parse(given().urlEncodingEnabled(!path.contains("%")).header("Accept-Language", "ar").get(path).asString());
    }
}
