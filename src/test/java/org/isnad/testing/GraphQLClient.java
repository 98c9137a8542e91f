package org.isnad.testing;

import java.util.HashMap;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** Asks the running application over HTTP. */
public final class GraphQLClient {

    private GraphQLClient() {
    }

    /** The whole answer, errors included. */
    public static JsonPath ask(String query, Map<String, ?> variables) {
        return RestAssured.given().contentType(ContentType.JSON).accept(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables)).post("/graphql").jsonPath();
    }

    public static JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    /** Takes an article in; fields of the input beside the text as name and value in turn. */
    public static JsonPath ingest(String text, String... fields) {
        Map<String, String> input = new HashMap<>();
        if (text != null) {
            input.put("text", text);
        }
        for (int i = 0; i < fields.length; i += 2) {
            input.put(fields[i], fields[i + 1]);
        }
        return ask("mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { created "
                + "article { id text title outlet { name } publishedOn claims { nodes { text } } "
                + "appearances { outlet { name } sourceUrl publishedOn } } userErrors { field message code } } }",
                Map.of("input", input));
    }

    /** Has all articles read again and waits for the end. */
    public static void readAgain() throws InterruptedException {
        ask("mutation { reextractArticles(input: { all: true }) { progress { total } } }");
        for (int i = 0; i < 600; i++) {
            JsonPath progress = ask("{ extractionProgress { outdated running } }");
            if (progress.getInt("data.extractionProgress.outdated") == 0
                    && !progress.getBoolean("data.extractionProgress.running")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("re-extraction did not end");
    }
}
