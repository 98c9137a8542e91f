package org.isnad.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.isnad.graphql.ErrorCode;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes, cursors and ids that nobody was given. */
@IsnadTest
class PageAndCursorTest {

    private static final List<String> LISTS = List.of("articles", "claims", "people", "organizations");

    @ParameterizedTest
    @ValueSource(strings = { "first: 0", "first: -1", "first: -2147483648", "first: 101", "first: 2147483647", "last: 0",
            "last: -5", "last: 1000000", "first: 1, last: 1", "first: 1, before: \"x\"", "last: 1, after: \"x\"" })
    void noPage(String arguments) {
        LISTS.forEach(list -> Attack.document(list + " " + arguments, "{ " + list + "(" + arguments + ") { totalCount } }")
                .isRefused(ErrorCode.INVALID_PAGE));
        Attack.document("nested " + arguments, "{ articles(first: 1) { nodes { claims(" + arguments + ") { totalCount } } } }")
                .isRefused(ErrorCode.INVALID_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2147483648", "-9223372036854775809", "99999999999999999999999999", "1.5", "1e9", "\"5\"", "true",
            "[1]", "{a: 1}", "FIVE" })
    void noNumber(String size) {
        Attack.document(size, "{ people(first: " + size + ") { totalCount } }").isRefused(ErrorCode.GRAPHQL_VALIDATION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2147483648", "9223372036854775808", "1.5", "1e300", "\"5\"", "true", "[1, 2]", "{}" })
    void noNumberInAVariable(String size) {
        Attack.post(size,
                "{\"query\":\"query($n: Int) { people(first: $n) { totalCount } }\",\"variables\":{\"n\":" + size + "}}")
                .isRefused(ErrorCode.BAD_USER_INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "0", "x", "====", "رابط", "../../etc/passwd", "' or 1=1 --", "MQ", "\u0001" })
    void noCursor(String cursor) {
        LISTS.forEach(list -> Attack.document(cursor, "query($c: String) { " + list + "(after: $c) { totalCount } }",
                java.util.Map.of("c", cursor)).isRefused(ErrorCode.INVALID_CURSOR));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2|people|7|a", "1|people|x|a", "1|people|99999999999999999999|a", "1|people|7", "1|articles|7|a",
            "1|articles|7|2025-13-45", "1|articles|7|", "1|articles|7|'; drop table article; --",
            "1|claims|7|+999999999-01-01x",
            "1|articles|7|2025-01-01\u0000" })
    void forgedCursor(String plain) {
        String cursor = encoded(plain.replace('|', '\u001f'));
        Attack.document(plain, "query($c: String) { articles(after: $c) { totalCount nodes { id } } }",
                java.util.Map.of("c", cursor)).isRefused(ErrorCode.INVALID_CURSOR);
    }

    @Test
    void aCursorFarOutOfAllDatesIsNoError() {
        for (String day : List.of("-999999999-01-01", "+999999999-12-31", "0000-01-01")) {
            var answer = Attack.document(day, "query($c: String) { articles(after: $c) { nodes { id } } }",
                    java.util.Map.of("c", encoded("1\u001farticles\u001f7\u001f" + day))).send();
            assertThat(Attack.codes(answer)).allMatch(code -> code.equals("INVALID_CURSOR") || code.equals("BAD_USER_INPUT"));
        }
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        for (String from : LISTS) {
            String cursor = ask("{ " + from + "(first: 1) { pageInfo { endCursor } } }")
                    .getString("data." + from + ".pageInfo.endCursor");
            LISTS.stream().filter(list -> !list.equals(from)).forEach(list -> Attack
                    .document(from + " in " + list, "query($c: String) { " + list + "(after: $c) { totalCount } }",
                            java.util.Map.of("c", cursor))
                    .isRefused(ErrorCode.INVALID_CURSOR));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "1", "0", "-1", "Person:1", "UGVyc29uOi0x", "UGVyc29uOjA", "UGVyc29uOjE=", "UGVyc29uOjAx",
            "رقم", "%00", "../person", "1 or 1=1", "UGVyc29uOjk5OTk5OTk5OTk5OTk5OTk5OTk5" })
    void noId(String id) {
        for (String field : List.of("node", "person", "organization", "article", "claim")) {
            Attack.document(field + " " + id, "query($id: ID!) { " + field + "(id: $id) { id } }", java.util.Map.of("id", id))
                    .isRefused(ErrorCode.INVALID_ID);
        }
        Attack.document("nodes " + id, "query($id: ID!) { nodes(ids: [$id]) { id } }", java.util.Map.of("id", id))
                .isRefused(ErrorCode.INVALID_ID);
    }

    @Test
    void longIdsAndManyAreRefused() {
        Attack.document("long", "query($id: ID!) { node(id: $id) { id } }", java.util.Map.of("id", "a".repeat(100_000)))
                .isRefused(ErrorCode.INVALID_ID);
        Attack.document("101 ids", "{ nodes(ids: [" + ("\"" + encoded("Person:1") + "\" ").repeat(101) + "]) { id } }")
                .isRefused(ErrorCode.INVALID_PAGE);
    }

    /** What is missing, of another type, or of no type at all tells nothing about what there is. */
    @ParameterizedTest
    @ValueSource(strings = { "Person:999999999999", "Article:999999999999999999", "Secret:1", "Query:1", "ClaimRelation:1",
            "UserError:1" })
    void nodeIsNoOracle(String plain) {
        assertThat(Attack.document(plain, "query($id: ID!) { node(id: $id) { id __typename } }",
                java.util.Map.of("id", encoded(plain))).isAnswered().getMap("data")).containsEntry("node", null);
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
