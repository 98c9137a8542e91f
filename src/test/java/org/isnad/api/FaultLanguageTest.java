package org.isnad.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.http.ContentType;

/** What went wrong with a decision of who is who is told in the client's language, and in that alone. */
@IsnadTest
class FaultLanguageTest {

    private static final String NOBODY = "UGVyc29uOjk5OTk5OTk5OQ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mergePeople(input: {survivor: \"" + NOBODY + "\", merged: [\"" + NOBODY + "\"]})",
            "renamePerson(input: {person: \"" + NOBODY + "\", name: \"سالم\"})",
            "addAlias(input: {entity: \"" + NOBODY + "\", name: \"سالم\"})",
            "undoIdentityDecision(input: {decision: \"SWRlbnRpdHlEZWNpc2lvbjo5OTk5OTk5OTk\"})",
            "dismissMergeCandidate(input: {candidate: \"TWVyZ2VDYW5kaWRhdGU6OTk5OTk5OTk5\"})" })
    void oneLanguageAtATime(String mutation) {
        String name = mutation.substring(0, mutation.indexOf('('));
        String query = "mutation { " + mutation + " { userErrors { code message } } }";
        assertThat(message(query, name, "en")).matches("[^\\p{IsArabic}]+");
        assertThat(message(query, name, "ar")).matches("[^A-Za-z]+");
        assertThat(message(query, name, "de")).matches("[^A-Za-z]+");
    }

    private static String message(String query, String name, String language) {
        var answer = given().contentType(ContentType.JSON).header("Accept-Language", language).body(Map.of("query", query))
                .post("/graphql").jsonPath();
        assertThat(answer.getString("data." + name + ".userErrors[0].code")).as(answer.prettify()).isEqualTo("NOT_FOUND");
        return answer.getString("data." + name + ".userErrors[0].message");
    }
}
