package org.isnad.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.isnad.testing.Fixture;
import org.isnad.testing.GraphQLClient;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@IsnadTest
class ListFilesTest {

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @ParameterizedTest
    @ValueSource(strings = { "claims", "articles", "people", "organizations" })
    void holdTheWholeList(String list) throws IOException {
        int total = GraphQLClient.ask("{ " + list + " { totalCount } }").getInt("data." + list + ".totalCount");
        assertThat(csv("/" + list + ".csv")).hasSize(total);
        assertThat(lines("/" + list + ".jsonl")).hasSize(total);
    }

    @Test
    void filterAsTheListDoes() throws IOException {
        List<CSVRecord> claims = csv("/claims.csv?speaker=" + Fixture.PERSON + "&kind=DIRECT");
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.get("text")).isEqualTo("الوزارة أكدت أن الطريق مفتوح اليوم");
            assertThat(claim.get("speaker")).isEqualTo(Fixture.NAME);
            assertThat(claim.get("chain")).isEqualTo("SPEAKER: " + Fixture.NAME
                    + " | RELAYER: مصادر محلية | PUBLISHER: صحيفة المرقاب");
            assertThat(claim.get("url")).startsWith("http://").endsWith("/claims/" + Fixture.CLAIM);
        });
        JsonPath line = JsonPath.from(lines("/claims.jsonl?speaker=" + Fixture.PERSON + "&kind=DIRECT").get(0));
        assertThat(line.getList("about")).containsExactly("وزارة الطرق");
        assertThat(line.getString("url")).endsWith("/claims/" + Fixture.CLAIM);
        assertThat(csv("/people.csv?name=ليلى")).isNotEmpty();
    }

    @Test
    void spreadsheetsKnowTheLettersAndRunNoFormula() throws IOException {
        GraphQLClient.ingest("قال المراقب زيدون الرشّاش إن السوق هادئة تماماً.", "title", "=HYPERLINK(\"x\")", "outlet",
                "صحيفة المدّ", "publishedOn", "2025-02-02");
        Response file = given().get("/articles.csv?from=2025-02-02&to=2025-02-02");
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("isnad-articles.csv");
        assertThat(file.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv("/articles.csv?from=2025-02-02&to=2025-02-02")).anySatisfy(
                article -> assertThat(article.get("title")).isEqualTo("'=HYPERLINK(\"x\")"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/claims.atom", "/claims.atom?text=الطريق", "/articles.atom", "/people.atom",
            "/organizations.atom", "/claims.atom?text=nothing-at-all" })
    void feedsAreSound(String path) throws Exception {
        Response answer = given().get(path);
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        NodeList entries = root.getElementsByTagName("entry");
        for (String required : List.of("title", "id", "updated", "author")) {
            assertThat(root.getElementsByTagName(required).getLength()).as(required).isPositive();
        }
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertThat(text(entry, "id")).startsWith("http://");
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(text(entry, "updated"))).isAfter(OffsetDateTime.parse("2020-01-01T00:00:00Z"));
        }
        assertThat(entries.getLength() == 0).isEqualTo(path.contains("nothing"));
    }

    @Test
    void feedsGoOnPageByPage() throws Exception {
        String first = given().get("/claims.atom").asString();
        assertThat(first).contains("rel=\"next\"");
        String next = org.jsoup.Jsoup.parse(first, "", org.jsoup.parser.Parser.xmlParser()).select("link[rel=next]")
                .attr("href");
        assertThat(given().urlEncodingEnabled(false).get(next).asString()).contains("<entry>").isNotEqualTo(first);
    }

    @Test
    void nonsenseIsRefusedBeforeTheFirstRow() {
        for (String path : List.of("/claims.csv?kind=LOUD", "/claims.jsonl?speaker=x", "/articles.atom?from=yesterday",
                "/claims.atom?after=zzz")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(400);
        }
        assertThat(given().get("/claims.xls").statusCode()).isEqualTo(404);
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<CSVRecord> csv(String path) throws IOException {
        String content = new String(given().get(path).asByteArray(), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(content))
                .getRecords();
    }

    private static List<String> lines(String path) {
        return new String(given().get(path).asByteArray(), StandardCharsets.UTF_8).lines().toList();
    }
}
