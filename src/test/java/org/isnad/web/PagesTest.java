package org.isnad.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.Fixture;
import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page must be, in both languages. */
@IsnadTest
class PagesTest {

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/articles", "/articles?text=nothing-at-all", "/articles/900001", "/articles/900002",
            "/people", "/people/900011", "/organizations", "/organizations/900012", "/claims", "/claims?kind=DIRECT",
            "/claims?speaker=900011", "/claims/900021", "/claims/900023", "/search", "/search?text=الطريق&from=2025-03-01",
            "/search?text=الطريق&speaker=900011&matching=FUZZY", "/ingest", "/nowhere", "/claims/none", "/help", "/compare",
            "/compare?article=900001&article=900002", "/embed/claims/900021", "/embed/claims/900021/chain",
            "/embed/people/900011", "/relays", "/relays?from=2090-01-01", "/figures",
            "/figures?thing=none", "/figures?unit=طرق", "/duplicates", "/duplicates?done=GONE",
            "/people/900011?side=SAID", "/claims/900021?gone=relation" })
    void speakOneLanguage(String path) {
        Document arabic = page(path, "ar");
        assertSound(arabic, "ar", "rtl");
        // What articles and names hold is shown as it is, whatever its letters.
        arabic.select("[lang=en], [lang=ar], .text, blockquote, bdi").remove();
        assertThat(words(arabic)).as("Arabic page " + path).doesNotContainPattern("[A-Za-z]");
        Document english = page(path, "en");
        assertSound(english, "en", "ltr");
        english.select("[lang=ar], bdi, title").remove();
        assertThat(words(english)).as("English page " + path).doesNotContainPattern("\\p{IsArabic}");
    }

    private static void assertSound(Document page, String language, String direction) {
        Element root = page.selectFirst("html");
        assertThat(root.attr("lang")).isEqualTo(language);
        assertThat(root.attr("dir")).isEqualTo(direction);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("[style], script:not([src], [type=application/ld+json]), [onclick], style")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element label : page.select("label[for]")) {
            assertThat(page.getElementById(label.attr("for"))).as("field of " + label).isNotNull();
        }
    }

    @Test
    void rememberTheTheme() {
        var asked = given().get("/people?theme=dark");
        asked.then().header("Set-Cookie", org.hamcrest.Matchers.containsString("SameSite=Lax"));
        Document next = Jsoup.parse(given().cookies(asked.cookies()).get("/claims?text=x").asString());
        assertThat(next.selectFirst("html").attr("data-theme")).isEqualTo("dark");
        assertThat(next.select("a.to-light").attr("href")).isEqualTo("/claims?text=x&theme=light");
        assertThat(page("/?theme=purple", "ar").selectFirst("html").attr("data-theme")).isEqualTo("auto");
    }

    /** All that is read: text and the attributes that browsers show or speak. */
    private static String words(Document page) {
        return page.body().text() + " " + page.select("[title], [placeholder], [aria-label]").stream()
                .flatMap(one -> Stream.of(one.attr("title"), one.attr("placeholder"), one.attr("aria-label")))
                .collect(Collectors.joining(" "));
    }

    private static Document page(String path, String language) {
        return Jsoup.parse(given().header("Accept-Language", language).get(path).asString());
    }
}
