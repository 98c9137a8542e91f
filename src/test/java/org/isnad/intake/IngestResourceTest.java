package org.isnad.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.RedirectConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@IsnadTest
class IngestResourceTest {

    private static final String TEXT = "قال وزير النقل أحمد سالم إن الجسر الجديد سيفتح في الربيع.\nسطر ثان.";

    @Test
    void takesAPastedTextInOnceAndLeadsToIt() {
        Response first = field(form("ar"), "text", TEXT.replace("\n", "\r\n")).post("/ingest");
        first.then().statusCode(303).header("Location", matchesPattern(".*/articles/\\d+\\?taken=new"));
        field(form("ar"), "text", TEXT).post("/ingest").then().statusCode(303)
                .header("Location", matchesPattern(".*/articles/\\d+\\?taken=known"));
        Document page = Jsoup.parse(given().get(first.getHeader("Location")).asString());
        assertThat(page.select("[role=status]").text()).isNotBlank();
    }

    @Test
    void takesAFileInWhateverItsEncoding() {
        byte[] bytes = "أعلنت بلدية الساحل أن الحديقة ستغلق غداً.".getBytes(Charset.forName("windows-1256"));
        field(form("ar"), "text", "").multiPart("file", "خبر.txt", bytes, "text/plain").post("/ingest").then()
                .statusCode(303);
        byte[] page = "<!doctype html><html><body><article><h1>عنوان</h1><p>قال المدير إن المصنع سيعمل ليلاً.</p></article></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        field(form("ar"), "text", "").multiPart("file", "page.html", page, "text/html").post("/ingest").then()
                .statusCode(303);
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndKeepsTheInput() {
        RequestSpecification form = field(field(field(form("en"), "text", TEXT + "\u202E <b>"), "title", "عنوان"),
                "sourceUrl", "not an address");
        Document page = Jsoup.parse(form.post("/ingest").then().statusCode(422).extract().asString());
        assertThat(page.select("#sourceUrl-mistake").text()).startsWith("Not a valid web address");
        assertThat(page.select("#sourceUrl").attr("aria-describedby")).isEqualTo("sourceUrl-mistake");
        assertThat(page.select("#sourceUrl").val()).isEqualTo("not an address");
        // Browsers leave out a line end directly after the tag.
        assertThat(page.select("textarea").first().wholeText()).isEqualTo("\n" + TEXT + "\u202E <b>");
        assertThat(page.select("#title").val()).isEqualTo("عنوان");
        mistake("text", "", "text-mistake");
        mistake("text", "Only Latin letters here", "text-mistake");
        mistake("publishedOn", "31 March", "publishedOn-mistake");
    }

    @Test
    void refusesAFormWithoutItsTokenAndSaysSo() {
        field(given().redirects().follow(false).header("Accept-Language", "en"), "text", TEXT).post("/ingest").then()
                .statusCode(400).contentType(ContentType.HTML).body(containsString("The form was not accepted"));
    }

    @Test
    void leavesTheProgrammingInterfaceAlone() {
        given().contentType(ContentType.JSON).body("{\"query\":\"{ articles(first: 1) { totalCount } }\"}").post("/graphql")
                .then().statusCode(200).body("errors", is((Object) null));
    }

    private static void mistake(String field, String value, String id) {
        RequestSpecification form = field.equals("text") ? form("ar") : field(form("ar"), "text", TEXT);
        Document page = Jsoup.parse(field(form, field, value).post("/ingest").then().statusCode(422).extract().asString());
        assertThat(page.getElementById(id)).as(field + "=" + value).isNotNull();
    }

    /** A form as a browser has it, with cookie and token. */
    private static RequestSpecification form(String language) {
        Response form = given().header("Accept-Language", language).get("/ingest");
        String token = Jsoup.parse(form.asString()).select("input[name=csrf-token]").val();
        return field(given().config(RestAssured.config().redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("Accept-Language", language).cookies(form.cookies()), "csrf-token", token);
    }

    private static RequestSpecification field(RequestSpecification form, String name, String value) {
        return form.multiPart(new MultiPartSpecBuilder(value).controlName(name).charset(StandardCharsets.UTF_8)
                .header("Content-Type", "text/plain; charset=UTF-8").build());
    }
}
