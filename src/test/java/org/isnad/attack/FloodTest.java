package org.isnad.attack;

import static java.util.stream.Collectors.joining;
import static org.isnad.graphql.ErrorCode.GRAPHQL_PARSE_FAILED;
import static org.isnad.graphql.ErrorCode.GRAPHQL_VALIDATION_FAILED;
import static org.isnad.graphql.ErrorCode.TOO_DEEP;
import static org.isnad.graphql.ErrorCode.TOO_EXPENSIVE;
import static org.isnad.graphql.ErrorCode.TOO_MANY_ALIASES;
import static org.isnad.graphql.ErrorCode.TOO_MANY_DIRECTIVES;
import static org.isnad.graphql.ErrorCode.TOO_MANY_FIELDS;
import static org.isnad.graphql.ErrorCode.TOO_MANY_TOKENS;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isnad.graphql.ErrorCode;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that ask for too much of something; {@link CpuTest} measures what they cost. */
@IsnadTest
class FloodTest {

    static Stream<Arguments> floods() {
        return Stream.of(
                flood(TOO_MANY_ALIASES, "51 aliases",
                        "{ people(first: 1) { nodes { " + each(51, i -> "a" + i + ": name ") + "} } }"),
                flood(TOO_MANY_ALIASES, "500 aliases at the root", "{ " + each(500, i -> "a" + i + ": __typename ") + "}"),
                flood(TOO_MANY_ALIASES, "aliases in a fragment spread often", "{ people { nodes { " + "...F ".repeat(6)
                        + "} } } fragment F on Person { " + each(10, i -> "a" + i + ": id ") + "}"),
                flood(TOO_MANY_ALIASES, "aliases doubled by fragments 40 levels deep", doubling(40, "a: name")),
                flood(TOO_MANY_FIELDS, "fields doubled by fragments 40 levels deep", doubling(40, "name")),
                flood(TOO_MANY_FIELDS, "fields doubled by fragments 64 levels deep", doubling(64, "id name")),
                flood(TOO_MANY_FIELDS, "one field 1,500 times", "{ people { nodes { " + "name ".repeat(1_500) + "} } }"),
                flood(TOO_MANY_FIELDS, "21 root fields", "{ " + "__typename ".repeat(21) + "}"),
                flood(TOO_MANY_FIELDS, "root fields through fragments", "{ " + "...F ".repeat(7)
                        + "} fragment F on Query { __typename liveCursor rateLimit { cost } }"),
                flood(TOO_MANY_DIRECTIVES, "51 directives", "{ " + each(17, i -> "... @include(if: true) { __typename "
                        + "@include(if: true) @skip(if: false) } ") + "}"),
                flood(TOO_MANY_DIRECTIVES, "500 times @include", "{ __typename " + "@include(if: true) ".repeat(500) + "}"),
                flood(TOO_MANY_DIRECTIVES, "directives doubled by fragments", doubling(30, "name @skip(if: false)")),
                flood(GRAPHQL_VALIDATION_FAILED, "unknown directives", "{ __typename " + "@aa".repeat(10) + " }"),
                flood(GRAPHQL_VALIDATION_FAILED, "@defer", "{ ... @defer { __typename } }"),
                flood(GRAPHQL_VALIDATION_FAILED, "one directive twice", "{ __typename @skip(if: false) @skip(if: false) }"),
                flood(TOO_DEEP, "21 levels", nested(20)), flood(TOO_DEEP, "120 levels", nested(119)),
                flood(TOO_DEEP, "levels through fragments", "{ people { nodes { ...F0 } } } " + each(30,
                        i -> "fragment F" + i + " on Person { claims { nodes { article { claims { nodes { speaker { "
                                + (i < 29 ? "...F" + (i + 1) : "__typename") + " } } } } } } } ")),
                flood(TOO_MANY_TOKENS, "6,000 tokens", "{ " + "a ".repeat(6_000) + "}"),
                flood(TOO_MANY_TOKENS, "a million commas", "{ __typename " + ",".repeat(1_000_000) + "}"),
                flood(TOO_MANY_TOKENS, "an argument list of 10,000",
                        "{ nodes(ids: [" + "\"a\" ".repeat(10_000) + "]) { id } }"),
                flood(TOO_DEEP, "a list in a list 3,000 times", "{ people(filter: {name: " + "[".repeat(2_000)
                        + "]".repeat(2_000) + "}) { totalCount } }"),
                flood(TOO_DEEP, "selections 1,000 deep", "{ a ".repeat(1_000) + "}".repeat(1_000)),
                flood(GRAPHQL_VALIDATION_FAILED, "a fragment of itself", "{ ...A } fragment A on Query { ...A }"),
                flood(GRAPHQL_VALIDATION_FAILED, "two fragments of each other",
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
                flood(GRAPHQL_VALIDATION_FAILED, "a circle nobody spreads", "{ __typename } fragment A on Query { ...B } "
                        + "fragment B on Query { __typename ...A }"),
                flood(GRAPHQL_VALIDATION_FAILED, "a circle through fields",
                        "{ people { nodes { ...P } } } fragment P on Person "
                                + "{ claims { nodes { article { claims { nodes { speaker { ...P } } } } } } }"),
                flood(GRAPHQL_VALIDATION_FAILED, "a circle of 100", "{ ...F0 } "
                        + each(100, i -> "fragment F" + i + " on Query { ...F" + (i + 1) % 100 + " } ")),
                flood(GRAPHQL_VALIDATION_FAILED, "a subscription to nothing",
                        "subscription { ...F } fragment F on Subscription { articleIngested @skip(if: true) { cursor } }"),
                flood(GRAPHQL_VALIDATION_FAILED, "an unknown fragment", "{ ...Nowhere }"),
                flood(GRAPHQL_VALIDATION_FAILED, "an unknown field", "{ passwords }"),
                flood(GRAPHQL_VALIDATION_FAILED, "an unknown argument", "{ people(offset: 7) { totalCount } }"),
                flood(GRAPHQL_VALIDATION_FAILED, "the same field with other arguments",
                        "{ people(first: 1) { totalCount } people(first: 2) { totalCount } }"),
                flood(GRAPHQL_VALIDATION_FAILED, "an unused variable 200 times",
                        "query(" + each(200, i -> "$v" + i + ": Int ") + ") { __typename }"),
                flood(TOO_EXPENSIVE, "a million nodes", "{ articles(first: 100) { nodes { claims(first: 100) { nodes { "
                        + "relations(first: 100) { nodes { id } } } } } } }"),
                flood(TOO_EXPENSIVE, "a million nodes through edges",
                        "{ articles(first: 100) { edges { node { claims(last: 100) "
                                + "{ edges { node { relations(first: 100) { edges { node { id } } } } } } } } } }"),
                flood(TOO_EXPENSIVE, "nodes through aliases", "{ " + each(10, i -> "a" + i
                        + ": articles(first: 100) { nodes { claims(first: 100) { nodes { relations(first: 10) { nodes { id } } } } } } ")
                        + "}"),
                flood(TOO_EXPENSIVE, "nodes of ids", "{ nodes(ids: [" + "\"a\" ".repeat(100)
                        + "]) { ... on Person { claims(first: 100) { nodes { relations(first: 100) { nodes { id } } } } } } }"),
                flood(TOO_EXPENSIVE, "totals through aliases",
                        "{ " + each(13,
                                i -> "a" + i + ": claims(first: " + (i + 1) + ", filter: {kind: DIRECT}) { totalCount } ")
                                + "}"),
                flood(TOO_EXPENSIVE, "totals through fragments", "{ " + each(13, i -> "...F" + i + " ") + "} "
                        + each(13,
                                i -> "fragment F" + i + " on Query { a" + i
                                        + ": claims(filter: {kind: DIRECT}) { ... on ClaimConnection { ...T } } } ")
                        + "fragment T on ClaimConnection { totalCount }"),
                flood(TOO_EXPENSIVE, "words that nothing has", "{ "
                        + each(6, i -> "a" + i + ": claims(filter: {text: \"قال\"}) { nodes { id } } ") + "}"),
                flood(TOO_EXPENSIVE, "searches through aliases", "{ "
                        + each(13, i -> "a" + i + ": search(text: \"قال\") { edges { cursor } } ") + "}"),
                flood(TOO_EXPENSIVE, "the graph of relays three times",
                        "{ " + each(3, i -> "a" + i + ": relayGraph { relays { claims } } ") + "}"),
                flood(TOO_EXPENSIVE, "topics of everybody, over and over", "{ people(first: 100) { nodes { "
                        + each(5, i -> "a" + i + ": topics(first: " + (i + 1) + ") { nodes { claims } } ") + "} } }"),
                flood(TOO_EXPENSIVE, "totals of everybody, over and over", "{ people(first: 100) { nodes { "
                        + each(10, i -> "a" + i + ": timeline(first: " + (i + 1) + ") { totalCount } ") + "} } }"),
                flood(ErrorCode.INVALID_FILTER, "a fuzzy search for many words",
                        "{ search(text: \"" + each(13, i -> "كلمة ") + "\", matching: FUZZY) { totalCount } }"),
                flood(TOO_MANY_FIELDS, "introspection over and over", "{ __schema { types { fields { type { fields { type { "
                        + "fields { type { fields { name } } } } } } } } } }"),
                flood(TOO_MANY_FIELDS, "many introspections",
                        "{ " + each(10, i -> "a" + i + ": __schema { types { name } } ") + "}"),
                flood(GRAPHQL_PARSE_FAILED, "never closed", "{ people {"), flood(GRAPHQL_PARSE_FAILED, "nothing", " "),
                flood(GRAPHQL_PARSE_FAILED, "SQL", "select * from entity"),
                flood(GRAPHQL_PARSE_FAILED, "a comment only", "# nothing"),
                flood(GRAPHQL_PARSE_FAILED, "a bad escape", "{ people(filter: {name: \"\\x\"}) { totalCount } }"),
                flood(GRAPHQL_VALIDATION_FAILED, "a schema", "type Query { a: Int }"),
                flood(ErrorCode.OPERATION_RESOLUTION_FAILURE, "two operations, none named",
                        "query A { __typename } query B { __typename }"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("floods")
    void isRefused(ErrorCode code, String name, String document) {
        Attack.document(name, document).isRefused(code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ articles(first: 100) { nodes { claims(first: 49) { nodes { id } } } } }",
            "query A($n: Int = 100) { articles(first: $n) { nodes { id } } }",
            "{ articles { totalCount } claims { totalCount } people { totalCount } organizations { totalCount } statements { totalCount }"
                    + " figures { totalCount } mergeCandidates { totalCount } identityDecisions { totalCount } }" })
    void whatIsWithinTheLimitsIsAnswered(String document) {
        Attack.document("within", document).isAnswered();
    }

    /** A fragment that spreads the next one twice, and so on. */
    static String doubling(int levels, String field) {
        return "{ people { nodes { ...F0 } } } " + each(levels, i -> "fragment F" + i + " on Person { "
                + (i + 1 < levels ? "...F" + (i + 1) + " ...F" + (i + 1) : field) + " } ");
    }

    private static String nested(int levels) {
        String[] circle = { "claims", "nodes", "article" };
        String[] path = IntStream.range(0, levels - 1).mapToObj(i -> circle[i % 3]).toArray(String[]::new);
        return "{ person(id: \"a\") { " + Arrays.stream(path).map(field -> field + " { ").collect(joining()) + "__typename"
                + " }".repeat(levels + 1);
    }

    private static String each(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(joining());
    }

    private static Arguments flood(ErrorCode code, String name, String document) {
        return Arguments.of(code, name, document);
    }
}
