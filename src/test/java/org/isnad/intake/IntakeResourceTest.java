package org.isnad.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Several files at once. */
@IsnadTest
class IntakeResourceTest {

    private static final String GOOD = "قال حارس المنارة عادل الصيّاد إن الضوء سيعود قبل الفجر.";

    @Test
    void followsEveryFileToItsEndAndShowsWhatWasFound() throws Exception {
        String address = send("one.txt", GOOD, "two.txt", "Nothing Arabic in it", "three.html",
                "<html><body><article><h1>عنوان المنارة</h1><p>وأعلنت هيئة المنارات أن السفن ستنتظر في الخارج.</p></article></body></html>",
                "again.txt", GOOD);
        HttpResponse<String> events = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address + "/events"))
                        .header("Accept", "text/event-stream").header("Accept-Language", "en").build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(events.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        List<String> lines = events.body().lines().toList();
        assertThat(lines.stream().filter(line -> line.matches("event: ?file")).count()).isBetween(4L, 12L);
        assertThat(lines).anyMatch(line -> line.matches("event: ?done"));
        assertThat(events.body()).contains("id=\"file-4\"").doesNotContain("event:end").doesNotContain("event: end");

        Document page = page(address);
        assertThat(page.select("#file-1.added .card blockquote").text()).isEqualTo("الضوء سيعود قبل الفجر");
        assertThat(page.select("#file-2.faulty .state").text()).contains("The text is not Arabic");
        assertThat(page.select("#file-3.added a[href^=/articles/]").text()).contains("عنوان المنارة");
        assertThat(page.select("#file-4.known")).hasSize(1);
        assertThat(page.select("meta[http-equiv=refresh], script[src*=intake]")).isEmpty();
        assertThat(page.select("[role=status]").text()).isEqualTo("4 files Read 4 New 2 Already here 1 Not accepted 1");
    }

    @Test
    void anUnknownIntakeIsNotFound() {
        given().get("/ingest/nothing").then().statusCode(404);
        given().get("/ingest/nothing/events").then().statusCode(404);
    }

    private static String send(String... files) {
        var form = given().header("Accept-Language", "en").get("/ingest");
        RequestSpecification request = given().redirects().follow(false).header("Accept-Language", "en")
                .cookies(form.cookies())
                .multiPart("csrf-token", Jsoup.parse(form.asString()).select("input[name=csrf-token]").val())
                .multiPart("text", "");
        for (int i = 0; i < files.length; i += 2) {
            request.multiPart("file", files[i], files[i + 1].getBytes(StandardCharsets.UTF_8), "text/plain");
        }
        String location = request.post("/ingest").then().statusCode(303)
                .header("Location", matchesPattern(".*/ingest/[\\w-]{16}")).extract().header("Location");
        return URI.create(location).getPath();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().header("Accept-Language", "en").get(path).asString());
    }
}
