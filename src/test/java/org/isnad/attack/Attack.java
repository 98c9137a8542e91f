package org.isnad.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

import org.isnad.graphql.ErrorCode;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** Something hostile that is sent, and what must hold of every answer, whatever it was. */
record Attack(String name, String method, String path, byte[] body, Map<String, String> headers) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern INSIDE = Pattern.compile("\\bat [\\w.$]+\\(|Exception|\\b(?:java|javax|jakarta)\\.\\w"
            + "|\\b(?:org|io|com)\\.(?:isnad|hibernate|postgresql|jboss|quarkus|vertx|smallrye|fasterxml)|\\bgraphql\\.\\w"
            + "|SQLSTATE|PSQL|\\bselect\\b.*\\bfrom\\b", Pattern.CASE_INSENSITIVE);

    static Attack post(String name, String body) {
        return post(name, body.getBytes(StandardCharsets.UTF_8), JSON);
    }

    static Attack post(String name, byte[] body, Map<String, String> headers) {
        return new Attack(name, "POST", "/graphql", body, headers);
    }

    /** A document, as short as it can be sent. */
    static Attack document(String name, String document) {
        return document(name, document, Map.of());
    }

    static Attack document(String name, String document, Map<String, ?> variables) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        variables.forEach((key, value) -> values.add(key, Json.createValue(String.valueOf(value))));
        return post(name, Json.createObjectBuilder().add("query", document).add("variables", values).build().toString());
    }

    static Attack get(String name, String path) {
        return new Attack(name, "GET", path, new byte[0], Map.of());
    }

    /** Sends it and checks that nothing of the inside shows. */
    HttpResponse<String> send() {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                    .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            headers.forEach(request::header);
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(name + ": " + answer.body()).isLessThan(500);
            assertThat(INSIDE.matcher(answer.body()).find()).as(name + ": " + answer.body()).isFalse();
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            checkCodes(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends it and expects this code, whatever the status. */
    void isRefused(ErrorCode code) {
        assertThat(codes(send())).as(name).contains(code.name());
    }

    /** Sends it and expects data without errors. */
    JsonPath isAnswered() {
        HttpResponse<String> answer = send();
        assertThat(codes(answer)).as(name + ": " + answer.body()).isEmpty();
        return JsonPath.from(answer.body());
    }

    static List<String> codes(HttpResponse<String> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
            return List.of();
        }
        List<String> codes = JsonPath.from(answer.body()).getList("errors.extensions.code");
        return codes == null ? List.of() : codes;
    }

    private void checkCodes(HttpResponse<String> answer) {
        for (String code : codes(answer)) {
            assertThat(ErrorCode.valueOf(code)).as(name + ": " + answer.body()).isNotEqualTo(ErrorCode.INTERNAL);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
