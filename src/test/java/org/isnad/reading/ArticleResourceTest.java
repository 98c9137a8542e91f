package org.isnad.reading;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.Fixture;
import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IsnadTest
class ArticleResourceTest {

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @Test
    void showsTheTextCharacterForCharacter() {
        String html = when().get("/articles/" + Fixture.ARTICLE).asString();
        Element text = Jsoup.parse(html).selectFirst("article.text");
        String shown = text.select("p").stream().map(ArticleResourceTest::characters).collect(Collectors.joining());
        assertThat(shown).isEqualTo(Fixture.TEXT);
        assertThat(text.select("bdi.control")).hasSize(1);
        assertThat(text.select(".furniture").text()).isEqualTo("اشترك الآن");
    }

    @Test
    void marksEveryClaimInPlaceWithANoteBesideIt() {
        Document page = page("/articles/" + Fixture.ARTICLE);
        for (long key : new long[] { Fixture.CLAIM, Fixture.NESTED, Fixture.UNNAMED }) {
            assertThat(page.getElementById("claim-" + key)).isNotNull();
            assertThat(page.select("#note-" + key + " a[href=#claim-" + key + "]")).hasSize(1);
        }
        assertThat(page.getElementById("claim-" + Fixture.CLAIM).text())
                .startsWith("الوزارة أكدت أن الطريق مفتوح اليوم");
        assertThat(page.getElementById("claim-" + Fixture.NESTED).className()).isEqualTo("mark reported level-1");
        assertThat(page.getElementById("note-" + Fixture.CLAIM).text()).contains("قالت", "مصادر محلية", "مؤتمر صحفي",
                "نقل حرفي", "٤ مارس ٢٠٢٥", "٨٥");
    }

    @Test
    void neverRunsNorObeysWhatIsStored() {
        String html = when().get("/articles/" + Fixture.ARTICLE).asString();
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert(2)");
        assertThat(html.replace("&#x202e;", "")).doesNotContain("\u202E");
        assertThat(Jsoup.parse(html).title()).startsWith("عنوان أول أ<b>");
        assertThat(when().get("/people/" + Fixture.PERSON).asString()).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void filtersByWordOutletAndDay() {
        assertThat(page("/articles?text=مغلق&outlet=" + Fixture.OUTLET + "&from=2025-03-05&to=2025-03-05")
                .select(".headline a[href^=/articles/]").eachAttr("href"))
                .containsExactly("/articles/" + Fixture.LATER_ARTICLE);
        assertThat(page("/articles?text=مغلق&to=2025-03-04").select(".headline")).isEmpty();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().header("Accept-Language", "ar").get(path).asString());
    }

    private static String characters(Element element) {
        StringBuilder text = new StringBuilder();
        element.nodeStream(TextNode.class).forEach(node -> text.append(node.getWholeText()));
        return text.toString();
    }
}
