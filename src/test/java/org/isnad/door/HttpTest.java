package org.isnad.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.response.Response;

/** GraphQL over HTTP: media types, status codes, languages, caching. */
@IsnadTest
class HttpTest {

    private static final String RESPONSE = "application/graphql-response+json";
    private static final String JSON = "application/json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "|application/json", "*/*|application/json", "application/*|application/json",
            "application/json|application/json", "application/graphql-response+json|application/graphql-response+json",
            "application/graphql-response+json, application/json;q=0.9|application/graphql-response+json",
            "application/json, application/graphql-response+json|application/graphql-response+json",
            "application/graphql-response+json;q=0.1, application/json;q=0.2|application/json",
            "application/graphql-response+json;q=0, */*|application/json", "text/html, */*;q=0.1|application/json" })
    void answersInTheTypePreferred(String accept, String type) {
        var request = given().contentType(JSON).body(Map.of("query", "{__typename}"));
        (accept == null ? request : request.header("Accept", accept)).post("/graphql").then().statusCode(200)
                .header("Content-Type", type + "; charset=utf-8").header("Vary", containsString("Accept"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "text/plain", "text/html", "application/xml", "application/json;q=0" })
    void otherTypesAreNotAcceptable(String accept) {
        given().contentType(JSON).header("Accept", accept).body(Map.of("query", "{__typename}")).post("/graphql").then()
                .statusCode(406).body("errors[0].extensions.code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void whatDoesNotFitTheSchemaHasAStatusByMediaType() {
        for (String document : new String[] { "{ nothing }", "{", "query($a: Int!) { people(first: $a) { totalCount } }" }) {
            Map<String, String> body = Map.of("query", document);
            given().contentType(JSON).accept(RESPONSE).body(body).post("/graphql").then().statusCode(400)
                    .body("$", not(hasKey("data")));
            given().contentType(JSON).accept(JSON).body(body).post("/graphql").then().statusCode(200)
                    .body("$", not(hasKey("data")));
        }
    }

    @Test
    void messagesAreArabicOrEnglish() {
        assertThat(message("en-GB, ar;q=0.5")).isEqualTo("a page has 1 to 100 items");
        assertThat(message("fr, ar;q=0.5, en;q=0.4")).matches("\\P{L}*\\p{IsArabic}.*");
        assertThat(message("*")).matches("\\P{L}*\\p{IsArabic}.*");
        assertThat(message("nonsense;;q=x")).matches("\\P{L}*\\p{IsArabic}.*");
        String mutation = "mutation { ingestArticle(input: {text: \"\"}) { userErrors { message code } } }";
        Response english = given().contentType(JSON).header("Accept-Language", "en").body(Map.of("query", mutation))
                .post("/graphql");
        assertThat(english.jsonPath().getString("data.ingestArticle.userErrors[0].message")).matches("[\\x20-\\x7e]+");
    }

    @Test
    void locationsAndPathsPointIntoTheDocument() {
        Response answer = given().contentType(JSON).body(Map.of("query", "{ a: people(first: 0) { totalCount } }"))
                .post("/graphql");
        assertThat(answer.jsonPath().getList("errors[0].path")).containsExactly("a");
        assertThat(answer.jsonPath().getInt("errors[0].locations[0].column")).isEqualTo(3);
    }

    @Test
    void getReadsEncodedParametersOnce() {
        given().queryParam("query", "query A($t: String) { claims(filter: {text: $t}) { totalCount } } query B { __typename }")
                .queryParam("operationName", "A").queryParam("variables", "{\"t\":\"100% +1\"}").get("/graphql").then()
                .statusCode(200).body("data.claims.totalCount", equalTo(0)).header("Cache-Control", "no-store");
        given().queryParam("query", "query A { a: __typename } query B { b: __typename }").queryParam("operationName", "B")
                .head("/graphql").then().statusCode(200);
    }

    @Test
    void aDocumentIsSentOnceAndThenKnownByItsHash() throws Exception {
        String document = "{ people(first: 1) { nodes { name } } }";
        String hash = hash(document);
        given().queryParam("extensions", extensions(hash)).get("/graphql").then().statusCode(200)
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND")).header("Cache-Control", "no-store");
        given().contentType(JSON).body("{\"query\":\"{__typename}\",\"extensions\":" + extensions(hash) + "}").post("/graphql")
                .then().body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_MISMATCH"));
        given().contentType(JSON).body("{\"query\":\"" + document + "\",\"extensions\":" + extensions(hash) + "}")
                .post("/graphql").then().statusCode(200).body("errors", nullValue());
        Response cached = given().queryParam("extensions", extensions(hash)).get("/graphql");
        cached.then().statusCode(200).header("Cache-Control", startsWith("public, max-age=")).header("ETag", startsWith("W/"));
        given().queryParam("extensions", extensions(hash)).header("If-None-Match", cached.header("ETag")).get("/graphql").then()
                .statusCode(304);
        given().contentType(JSON).body(Map.of("documentId", "sha256:" + hash)).post("/graphql").then()
                .body("data.people.nodes.size()", equalTo(1));
    }

    @Test
    void whatFailsOrIsPersonalIsNotKept() throws Exception {
        for (String document : new String[] { "{ people(first: 0) { totalCount } }", "{ rateLimit { remaining } }" }) {
            given().queryParam("query", document).queryParam("extensions", extensions(hash(document))).get("/graphql").then()
                    .statusCode(200).header("Cache-Control", "no-store").header("ETag", nullValue());
        }
    }

    @Test
    void costIsReadableInTheQuery() {
        given().contentType(JSON)
                .body(Map.of("query", "{ rateLimit { cost remaining resetAt } articles(first: 10) { nodes { "
                        + "claims(first: 50) { nodes { id } } } } }"))
                .post("/graphql").then().body("data.rateLimit.cost", equalTo(6));
    }

    private static String message(String acceptLanguage) {
        return given().contentType(JSON).header("Accept-Language", acceptLanguage)
                .body(Map.of("query", "{ people(first: 0) { totalCount } }")).post("/graphql").jsonPath()
                .getString("errors[0].message");
    }

    private static String extensions(String hash) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
    }

    private static String hash(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
