package org.isnad.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ingest;

import java.io.StringReader;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Pictures say what their tables say, in both directions of reading. */
@IsnadTest
class OverviewTest {

    @BeforeEach
    void tell() {
        ingest("نقلت صحيفة «القيثارة» عن المهندس وديع الساري قوله إن عدد العازفين بلغ 30.", "outlet", "مجلة الوتر",
                "publishedOn", "2021-01-01");
        ingest("قال المهندس وديع الساري إن عدد العازفين بلغ أكثر من 45.", "outlet", "مجلة الوتر", "publishedOn", "2021-02-01");
    }

    @Test
    void thePictureOfRelaysReadsFromTheRightInArabicAndHasATable() {
        Document arabic = page("/relays?from=2021-01-01&to=2021-01-31", "ar");
        assertThat(x(arabic, "القيثارة")).isGreaterThan(x(arabic, "مجلة الوتر"));
        Document english = page("/relays?from=2021-01-01&to=2021-01-31", "en");
        assertThat(x(english, "القيثارة")).isLessThan(x(english, "مجلة الوتر"));
        assertThat(arabic.select("table.relays tbody tr").eachText()).anyMatch(
                row -> row.startsWith("القيثارة مجلة الوتر") && row.contains("يناير"));
        assertThat(arabic.select("svg path.arrow")).hasSameSizeAs(arabic.select("table.relays tbody tr"));
        assertThat(arabic.selectFirst("svg.graph").attr("aria-label")).isNotBlank();
        assertThat(page("/relays", "ar").select(".circles a")).isNotEmpty();
    }

    @Test
    void thePictureHasAnAddressOfItsOwn() throws Exception {
        String address = page("/relays?from=2021-01-01", "en").selectFirst("figcaption a").attr("href");
        var answer = given().urlEncodingEnabled(false).get(address);
        assertThat(answer.contentType()).startsWith("image/svg+xml");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.asString())))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("aria-label")).contains("relays");
    }

    @Test
    void everyPointOfAChartLeadsToItsSentenceAndStandsInTheTable() {
        Document page = page("/figures?thing=%D8%B9%D8%A7%D8%B2%D9%81", "ar");
        assertThat(page.select("svg.trend")).as("one for wide screens and one for narrow").hasSize(2);
        List<String> points = page.selectFirst("svg.trend").select("a").eachAttr("href");
        assertThat(points).hasSize(2).isEqualTo(page.select("table.ledger td:last-child a").eachAttr("href"))
                .isEqualTo(page.select("svg.trend").last().select("a").eachAttr("href"));
        assertThat(page.selectFirst("svg.trend").select(".spot").eachAttr("class")).containsExactly("spot exact",
                "spot hedged");
        assertThat(page.select("table.ledger tbody tr").get(1).text()).contains("أكثر من", "٤٥");
        assertThat(page(points.get(0), "ar").text()).contains("عدد العازفين بلغ 30");
    }

    @Test
    void theFirstPageOfTheLedgerLeadsToWhatSeveralArticlesCount() {
        Document page = page("/figures", "en");
        Element series = page.select(".moved a").stream().filter(link -> link.text().contains("العازفين")).findFirst()
                .orElseThrow();
        assertThat(page(series.attr("href"), "en").select("table.ledger tbody tr")).hasSize(2);
    }

    private static int x(Document page, String name) {
        return page.select("svg.graph text.name").stream().filter(text -> text.text().equals(name))
                .mapToInt(text -> Integer.parseInt(text.attr("x"))).findFirst().orElseThrow();
    }

    private static Document page(String path, String language) {
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept-Language", language).get(path).asString());
    }
}
