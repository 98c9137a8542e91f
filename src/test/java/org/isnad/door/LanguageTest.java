package org.isnad.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request is said in Arabic or in English, and without names of our classes. */
@IsnadTest
class LanguageTest {

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z_]\\w+");
    private static final Pattern CLASS = Pattern
            .compile("java|Exception|Map\\b|Integer|StringValue|IntValue|ObjectValue|ANTLR");

    static Stream<Arguments> faulty() {
        return Stream.of(fault("{ nothing }"), fault("{ article(id: \"x\") { nothing } }"),
                fault("{ people(size: 3) { totalCount } }"),
                fault("{ people(first: \"three\") { totalCount } }"), fault("{ article { title } }"),
                fault("{ article(id: null) { title } }"),
                fault("{ article(id: {a: 1}) { title } }"), fault("{ articles }"), fault("{ articles { totalCount { n } } }"),
                fault("{ claims(filter: {kind: LOUD}) { totalCount } }"), fault("{ claims(filter: {kind: 3}) { totalCount } }"),
                fault("{ claims(filter: {louder: true}) { totalCount } }"), fault("{ claims(filter: 7) { totalCount } }"),
                fault("{ claims(filter: {saidFrom: \"yesterday\"}) { totalCount } }"),
                fault("{ people(first: $n) { totalCount } }"),
                fault("query($n: Int) { people { totalCount } }"),
                fault("query($n: Nothing) { people(first: $n) { totalCount } }"),
                fault("query($n: String) { people(first: $n) { totalCount } }"),
                fault("query($n: Int, $n: Int) { people(first: $n) { totalCount } }"),
                fault("query($n: Int = \"a\") { people(first: $n) { totalCount } }"), fault("{ ...Missing }"),
                fault("{ __typename } fragment Unused on Query { __typename }"), fault("{ ... on Int { a } }"),
                fault("{ ... on Person { id } }"),
                fault("{ a: __typename a: extractionProgress { total } }"),
                fault("{ people(first: 1, first: 2) { totalCount } }"),
                fault("query A { __typename } query A { __typename }"), fault("{ __typename } query A { __typename }"),
                fault("type Query { a: Int }"), fault("subscription { __typename articleIngested { id } }"),
                fault("{ __typename @skip }"),
                fault("{ __typename @skip(if: 3) }"), fault("{"), fault("{ people(first: ) { totalCount } }"),
                fault("{ __typename } }"),
                fault("{ people(filter: {name: \"\\u{D800}\"}) { totalCount } }"),
                fault("query($n: Int!) { people(first: $n) { totalCount } }"),
                fault("query($n: Int) { people(first: $n) { totalCount } }", "n", "three"),
                fault("query($n: Int) { people(first: $n) { totalCount } }", "n", 1e12),
                fault("query($n: Int) { people(first: $n) { totalCount } }", "n", Map.of("a", 1)),
                fault("query($n: ID!) { article(id: $n) { title } }", "n", List.of(1.5)),
                fault("query($n: ClaimFilter) { claims(filter: $n) { totalCount } }", "n", "text"),
                fault("query($n: ClaimFilter) { claims(filter: $n) { totalCount } }", "n", Map.of("louder", 1)),
                fault("query($n: ClaimFilter) { claims(filter: $n) { totalCount } }", "n", Map.of("kind", "LOUD")),
                fault("query($n: ClaimFilter) { claims(filter: $n) { totalCount } }", "n", Map.of("saidFrom", "yesterday")),
                fault("query($n: ClaimFilter) { claims(filter: $n) { totalCount } }", "n", Map.of("text", 7)),
                fault("mutation($n: IngestArticleInput!) { ingestArticle(input: $n) { created } }", "n",
                        Map.of("text", List.of())),
                fault("query A { __typename } query B { __typename }"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void saysItInArabic(String document, Map<String, Object> variables) {
        Set<String> names = words(given().get("/graphql/schema.graphql").asString());
        names.addAll(words(document));
        names.addAll(words(variables.toString()));
        names.addAll(Set.of("null", "true", "false", "EOF"));
        for (String message : messages(document, variables, "ar")) {
            assertThat(message).containsPattern("\\p{IsArabic}").doesNotContainPattern(CLASS);
            assertThat(names).as(message).containsAll(words(message));
        }
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void saysItInEnglish(String document, Map<String, Object> variables) {
        for (String message : messages(document, variables, "en")) {
            assertThat(message).doesNotContainPattern(CLASS).doesNotContainPattern("\\p{IsArabic}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Validation", "Scalars", "Execution", "Parsing" })
    void nothingIsLeftUntranslated(String bundle) {
        ResourceBundle arabic = ResourceBundle.getBundle("i18n." + bundle, java.util.Locale.forLanguageTag("ar"));
        assertThat(arabic.getLocale().getLanguage()).isEqualTo("ar");
        arabic.keySet().forEach(key -> assertThat(arabic.getString(key)).as(key).containsPattern("\\p{IsArabic}"));
    }

    @Test
    void eachClientHasItsLanguageWhateverOthersAskedBefore() {
        for (int round = 0; round < 2; round++) {
            assertThat(messages("{ nobody }", Map.of(), "en").get(0)).contains("undefined");
            assertThat(messages("{ nobody }", Map.of(), "ar").get(0)).contains("لا حقل باسم «nobody»");
        }
    }

    private static List<String> messages(String document, Map<String, Object> variables, String language) {
        List<String> messages = given().contentType("application/json").header("Accept-Language", language)
                .body(Map.of("query", document, "variables", variables)).post("/graphql").jsonPath().getList("errors.message");
        assertThat(messages).isNotEmpty();
        return messages;
    }

    private static Set<String> words(String text) {
        return LATIN_WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static Arguments fault(String document) {
        return Arguments.of(document, Map.of());
    }

    private static Arguments fault(String document, String name, Object value) {
        return Arguments.of(document, new HashMap<>(Map.of(name, value)));
    }
}
