package org.isnad.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.isnad.graphql.ErrorCode;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a foreign page can make a browser send must change nothing and tell nothing. */
@IsnadTest
class ForgeryTest {

    private static final byte[] MUTATION = "{\"query\":\"mutation { reextractArticles(input: {all: false}) { progress { total } } }\"}"
            .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "text/plain;application/json", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/graphql", "application/jsonx", "text/json",
            "application/json; charset=utf-16",
            "application/json; charset=windows-1256", "application/x-json", "application/vnd.api+json", "*/*", "json", "" })
    void aBodyThatIsNotJsonIsNotRead(String type) {
        HttpResponse<String> answer = Attack.post(type, MUTATION, type.isEmpty() ? Map.of() : Map.of("Content-Type", type))
                .send();
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Attack.codes(answer)).containsExactly(ErrorCode.UNSUPPORTED_MEDIA_TYPE.name());
    }

    @ParameterizedTest
    @ValueSource(strings = { "gzip", "deflate", "br", "gzip, identity", "x" })
    void aBodyThatIsEncodedIsNotRead(String encoding) {
        assertThat(Attack.post(encoding, MUTATION, Map.of("Content-Type", "application/json", "Content-Encoding", encoding))
                .send().statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = { "mutation%20%7B__typename%7D", "subscription%20%7BarticleIngested%7Bcursor%7D%7D",
            "query%20A%7B__typename%7D%20mutation%20B%7B__typename%7D&operationName=B" })
    void getChangesNothing(String query) {
        HttpResponse<String> answer = Attack.get(query, "/graphql?query=" + query).send();
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = { "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND" })
    void otherMethodsAreNotAllowed(String method) {
        HttpResponse<String> answer = new Attack(method, method, "/graphql", MUTATION,
                Map.of("Content-Type", "application/json"))
                .send();
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET").contains("POST");
    }

    @Test
    void foreignPagesAreGivenNothing() {
        for (String origin : new String[] { "https://evil.example", "null", "http://127.0.0.1.evil.example" }) {
            HttpResponse<String> asked = new Attack(origin, "OPTIONS", "/graphql", new byte[0], Map.of("Origin", origin,
                    "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type")).send();
            assertThat(asked.headers().map().keySet()).noneMatch(name -> name.toLowerCase().startsWith("access-control"));
            HttpResponse<String> read = new Attack(origin, "GET", "/graphql?query=%7B__typename%7D", new byte[0],
                    Map.of("Origin", origin)).send();
            assertThat(read.headers().map().keySet()).noneMatch(name -> name.toLowerCase().startsWith("access-control"));
        }
    }

    @Test
    void noInterfaceForDevelopersWhereItIsNotSwitchedOn() {
        assertThat(Attack.get("GraphiQL", "/q/graphql-ui/").send().statusCode()).isEqualTo(404);
    }
}
