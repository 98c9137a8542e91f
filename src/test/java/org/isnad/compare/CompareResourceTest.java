package org.isnad.compare;

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
class CompareResourceTest {

    private static final String BOTH = "/compare?article=" + Fixture.ARTICLE + "&article=" + Fixture.LATER_ARTICLE;

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @Test
    void setsWhatASpeakerSaidHereBesideWhatTheySaidThere() {
        Document page = page(BOTH);
        var row = page.select("table.compare tbody tr:has(th a[href=/people/" + Fixture.PERSON + "])").first();
        assertThat(row.select("td:has(.card)")).hasSize(2);
        assertThat(row.select("td").get(1).text()).contains("الطريق مغلق");
    }

    @Test
    void saysWhatOnlyOneArticleHas() {
        var names = page(BOTH).select("section[aria-labelledby=people] tbody tr").first();
        assertThat(names.select("td.has.only")).hasSize(1);
        assertThat(names.select("td.lacks").text()).isEqualTo("لا يذكره");
    }

    @Test
    void asksForTwoWhereThereAreNot() {
        assertThat(page("/compare").select(".notice").text()).contains("اختر خبرين");
        assertThat(page("/compare?article=" + Fixture.ARTICLE).select("table")).isEmpty();
        assertThat(given().get(BOTH + "&article=999999999").statusCode()).isEqualTo(404);
        assertThat(given().get("/compare?article=1x&article=2").statusCode()).isEqualTo(400);
    }

    @Test
    void anArticleLeadsToThoseOfTheSameEvent() {
        assertThat(page("/articles/" + Fixture.ARTICLE).select(".beside a[href^=/compare]").attr("href"))
                .isEqualTo("/compare?article=" + Fixture.ARTICLE + "&article=" + Fixture.LATER_ARTICLE);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().header("Accept-Language", "ar").get(path).asString());
    }
}
