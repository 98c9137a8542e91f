package org.isnad.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.isnad.graphql.ErrorCode;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;

/** Bodies and addresses that are no requests. */
@IsnadTest
class MalformedRequestTest {

    private static final String OK = "{\"query\":\"{__typename}\"}";

    static Stream<String> bodies() {
        return Stream.of("", " ", "null", "true", "1", "\"{__typename}\"", "[]", "[" + OK + "]", "[" + OK + "," + OK + "]", "{",
                "{}", "{\"query\"}", "{\"query\":}", "{\"query\":null}", "{\"query\":1}", "{\"query\":true}",
                "{\"query\":[\"{__typename}\"]}", "{\"query\":{\"query\":\"{__typename}\"}}", OK + OK, OK + "x",
                "{\"query\":\"{__typename}\",\"query\":\"{a}\"}", "{'query':'{__typename}'}",
                "{\"query\":\"{__typename}\",}", "// note\n" + OK, "\uFEFF" + OK,
                "{\"query\":\"{__typename}\",\"operationName\":1}", "{\"query\":\"{__typename}\",\"operationName\":{}}",
                "{\"query\":\"{__typename}\",\"variables\":\"x\"}", "{\"query\":\"{__typename}\",\"variables\":[]}",
                "{\"query\":\"{__typename}\",\"variables\":7}", "{\"query\":\"{__typename}\",\"extensions\":\"x\"}",
                "{\"query\":\"{__typename}\",\"extensions\":{\"persistedQuery\":1}}",
                "{\"extensions\":{\"persistedQuery\":{\"sha256Hash\":7}}}",
                "{\"query\":\"{__typename}\",\"variables\":{\"a\":1e999}}",
                "{\"query\":\"{__typename}\",\"variables\":{\"a\":" + "9".repeat(1000) + "}}",
                "{\"query\":\"{__typename\u0000}\"}", "{\"query\":\"{__typename\\u0000}\"}",
                "{\"query\":\"{__typename}\",\"operationName\":\"\\u0000\"}",
                "{\"query\":\"{__typename}\",\"variables\":{\"a\":\"\\u0000\"}}",
                "{\"query\":\"{__typename}\",\"variables\":{\"\\u0000\":1}}",
                "{\"query\":\"{__typename}\",\"variables\":{\"a\":[{\"b\":\"x\\ud800\"}]}}", "{\"query\":\"\\udc00\"}");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isNoRequest(String body) {
        Attack.post(body, body).isRefused(ErrorCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(ints = { 33, 1_000, 100_000 })
    void deepJsonIsRefused(int levels) {
        String list = "[".repeat(levels) + "]".repeat(levels);
        String object = "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
        for (String deep : new String[] { list, object }) {
            Attack.post("deep", "{\"query\":\"{__typename}\",\"variables\":{\"a\":" + deep + "}}")
                    .isRefused(ErrorCode.BAD_REQUEST);
            Attack.post("deep itself", deep).isRefused(ErrorCode.BAD_REQUEST);
        }
        Attack.post("deep, never closed", "{\"a\":".repeat(levels)).isRefused(ErrorCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ff", "c328", "c0af", "eda080", "f4908080", "e28228", "80", "f0288cbc" })
    void invalidUtf8IsRefused(String hex) {
        byte[] wrong = java.util.HexFormat.of().parseHex(hex);
        byte[] head = "{\"query\":\"{ claims(filter: {text: \\\"".getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\\\"}) { totalCount } }\"}".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + wrong.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(wrong, 0, body, head.length, wrong.length);
        System.arraycopy(tail, 0, body, head.length + wrong.length, tail.length);
        Attack.post(hex, body, Map.of("Content-Type", "application/json")).isRefused(ErrorCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphql", "/graphql?", "/graphql?query", "/graphql?query=", "/graphql?variables=%7B%7D",
            "/graphql?query=%7B__typename%7D&variables=x", "/graphql?query=%7B__typename%7D&variables=%5B%5D",
            "/graphql?query=%7B__typename%7D&extensions=1", "/graphql?query=%00", "/graphql?query=%FF%FE",
            "/graphql?query=%7B__typename%7D&operationName=%00", "/graphql?query=%C0%AF" })
    void isNoRequestInAnAddress(String path) {
        Attack.get(path, path).isRefused(ErrorCode.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphql?query=%zz", "/graphql?query=%", "/graphql?query=%4", "/graphql?query={__typename}\u0001",
            "/graphql?%%%=%%%" })
    void addressesThatNoLibrarySends(String target) throws IOException {
        assertThat(raw("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1\\.1 4\\d\\d.*")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphql/", "//graphql", "/./graphql", "/x/../graphql", "/%67raphql", "/graphql%2F" })
    void noOtherPathLeadsAroundTheDoor(String path) throws IOException {
        String body = "{\"query\":\"mutation { __typename }\"}";
        // Plain text is what the library's own handler would take for JSON.
        String answer = raw("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body);
        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d.*").doesNotContain("\"data\"");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        Attack.post("5 MB", OK.replace("}\"", "}" + " ".repeat(5_000_000) + "\"")).isRefused(ErrorCode.TOO_LARGE);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
