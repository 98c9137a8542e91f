package org.isnad.embed;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.response.Response;

@IsnadTest
class EmbedTest {

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/embed/claims/900021", "/embed/claims/900021/chain", "/embed/people/900011",
            "/embed/organizations/900012" })
    void mayBeFramedNeedsNoScriptAndRemembersNobody(String path) {
        Response answer = given().header("Accept-Language", "en").get(path + "?lang=ar&theme=dark");
        assertThat(answer.getHeaders().getValues("Content-Security-Policy")).hasSize(1).first().asString()
                .contains("frame-ancestors *").contains("default-src 'none'").doesNotContain("script-src");
        assertThat(answer.getHeaders().getValues("Set-Cookie")).isEmpty();
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("html").attr("data-theme")).isEqualTo("dark");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("base").attr("target")).isEqualTo("_blank");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith(path.replace("/embed", "").replace("/chain", ""));
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    }

    @Test
    void noOtherPageMayBeFramed() {
        for (String path : new String[] { "/", "/claims/900021", "/articles/900001", "/people/900011" }) {
            assertThat(given().get(path).getHeaders().getValues("Content-Security-Policy")).hasSize(1).first().asString()
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void aPageSaysWhatItIsToThoseWhoLinkToIt() {
        Document page = Jsoup.parse(given().header("Accept-Language", "ar").get("/claims/900021").asString());
        assertThat(page.select("meta[property=og:description]").attr("content")).contains("الطريق مفتوح اليوم");
        assertThat(page.select("meta[property=og:url]").attr("content")).matches("http://.+/claims/900021");
        assertThat(page.select("textarea.code").text()).contains("/embed/claims/900021");
        assertThat(given().get("/embed/claims/4000000").statusCode()).isEqualTo(404);
        assertThat(given().get("/embed/people/900012").statusCode()).isEqualTo(404);
    }
}
