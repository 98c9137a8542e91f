package org.isnad.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.isnad.schema.ServedSchema;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLInputObjectType;

/** What goes through many rows has its price, and what an analyst asks at once can be paid. */
@IsnadTest
class PricesTest {

    @Inject
    ServedSchema served;

    @Test
    void everythingPricedIsInTheSchema() {
        assertThat(Stream.concat(Prices.LISTS.keySet().stream(), Prices.DEAR.keySet().stream()))
                .allSatisfy(coordinate -> assertThat(exists(coordinate)).as(coordinate).isTrue());
    }

    private boolean exists(String coordinate) {
        String[] parts = coordinate.split("\\.");
        return served.schema().getType(parts[0]) instanceof GraphQLInputObjectType input
                ? input.getFieldDefinition(parts[1]) != null
                : served.schema().getFieldDefinition(FieldCoordinates.coordinates(parts[0], parts[1])) != null;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "claims(first: 1) { nodes { id } } | 1",
            "claims(first: 1) { totalCount } | 20001",
            "claims(first: 1, filter: {stance: DENIES, kind: DIRECT}) { totalCount } | 40001",
            "claims(first: 1, filter: {stance: DENIES, text: \"a\"}) { ...counted } | 120001",
            "claims(first: 1, filter: {text: null}) { nodes { id } } | 1",
            "claims(first: 1, filter: $given) { nodes { id } } | 100001",
            "claims(first: 1, filter: {text: $word, through: $missing}) { nodes { id } } | 100001",
            "claims(first: 1, filter: $missing) { nodes { id } } | 1",
            "people(first: 1, filter: {name: \"a\"}) { totalCount } | 1",
            "figures(first: 1, unit: \"a\") { nodes { id } } | 20001",
            "search(first: 1, text: \"a\") { totalCount nodes { type } } | 140001",
            "relayGraph(filter: {outlet: \"a\"}) { truncated } | 400000",
            "person(id: \"a\") { claims(first: 1) { totalCount } } | 501" })
    void readingManyRowsCostsWhatItTakes(String selection, int nodes) {
        assertThat(nodes("{ " + selection + " } fragment counted on ClaimConnection { totalCount }")).isEqualTo(nodes);
    }

    private int nodes(String text) {
        var document = Parser.parse(text);
        return Cost.nodes(served.schema(), document, document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow(),
                Map.of("given", Map.of("text", "a"), "word", "b"));
    }

    @Test
    void boardsOfFiguresAreAnswered() {
        assertThat(errors(IntStream.range(0, 12).mapToObj(i -> "a" + i + ": claims(filter: {stance: DENIES}) { totalCount }")))
                .isNull();
        assertThat(errors(IntStream.range(0, 3).mapToObj(i -> "a" + i + ": search(text: \"النهر\") { totalCount }"))).isNull();
        assertThat(errors(Stream.of("search(text: \"النهر\") { totalCount facets { name } nodes { highlights { start } } }")))
                .isNull();
        assertThat(errors(IntStream.range(0, 4).mapToObj(i -> "a" + i + ": search(text: \"النهر\") { totalCount }")).toString())
                .contains("TOO_EXPENSIVE");
    }

    private static List<Object> errors(Stream<String> fields) {
        return ask(fields.collect(Collectors.joining(" ", "{ ", " }"))).getList("errors");
    }
}
