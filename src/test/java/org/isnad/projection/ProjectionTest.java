package org.isnad.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import io.restassured.path.json.JsonPath;

/** What one statement answers is what the general execution answers. */
@IsnadTest
class ProjectionTest {

    /** A field that only the general execution answers: with it in a query, all of the query is left to it. */
    private static final String GENERAL = " general: extractionProgress { total }";

    @Inject
    Projection projection;

    private Map<String, Object> ids;

    @BeforeEach
    void store() {
        JsonPath stored = ingest(
                "قالت وزيرة الزراعة هدى المرادي إن \"الموسم جيد\" في ولاية الوادي الكبير. وأضافت أن المحصول بلغ "
                        + "400 طن.\nونفى مصدر في الوزارة أن تكون الأسعار قد ارتفعت، بحسب وكالة الأنباء الزرقاء.",
                "title", "موسم الحصاد",
                "outlet", "صحيفة السنبلة", "publishedOn", "2025-05-14", "sourceUrl", "https://example.org/harvest");
        String article = stored.getString("data.ingestArticle.article.id");
        JsonPath found = ask("query($id: ID!) { article(id: $id) { outlet { id } claims { nodes { id speaker { ... on Person "
                + "{ id } } } pageInfo { endCursor } } } }", Map.of("id", article));
        ids = Map.of("article", article, "outlet", found.getString("data.article.outlet.id"), "claim",
                found.getString("data.article.claims.nodes[0].id"), "person",
                found.getString("data.article.claims.nodes[0].speaker.id"), "none", "QXJ0aWNsZTo5OTk5OTk5OTk");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "article(id: $article) { __typename id title text publishedOn sourceUrl extractorVersion outlet { id name kind }"
                    + " credits { name } claims(first: 2) { nodes { id text } pageInfo { hasNextPage hasPreviousPage startCursor"
                    + " endCursor } edges { cursor node { text } } } }",
            "article(id: $none) { title }", "one: claim(id: $claim) { text } two: claim(id: $claim) { kind }",
            "claim(id: $claim) { id text kind stance status rule occasion saidOn span { start end text } cue { start text }"
                    + " speakerMention { text end } article { title outlet { name } } speaker { __typename ... on Person { name"
                    + " roles { title firstSeen lastSeen organization { name } } claims(first: 3) { nodes { text } } }"
                    + " ... on Organization { kind } ... on UnnamedSource { description } } about { __typename ... on Place"
                    + " { id name } ... on Organization { id name } ... on Node { id } } }",
            "person(id: $person) { ...named claims(first: 1) { __typename nodes { article { title } } } }",
            "organization(id: $outlet) { id name claims { nodes { id } pageInfo { endCursor } } }",
            "organization(id: $person) { id }",
            "articles(first: 3, filter: {outlet: $outlet, publishedFrom: \"2025-01-01\", text: \"موسم -قمر\"}) { edges { cursor node"
                    + " { title } } pageInfo { hasNextPage endCursor } }",
            "claims(filter: {speaker: $person, kind: MIXED, stance: ASSERTS, status: PROPOSED}) { nodes { text } }",
            "claims(filter: {about: $outlet, article: $article, saidTo: \"2025-12-31\"}) { nodes { text } }",
            "claims(first: 2) { nodes { id text @skip(if: true) kind @include(if: true) } nodes { stance } }",
            "claims(filter: {text: \"المحصول & | ! ( :* '\"}) { nodes { text } }", "organization(id: $article) { id }",
            "a: article(id: $article) { t: title title u: text o: outlet { n: name } outlet { name } one: claims(first: 1) { n: nodes"
                    + " { w: text text } e: edges { c: cursor } i: pageInfo { more: hasNextPage end: endCursor } } two: claims(first: 2)"
                    + " { nodes { id } } claims { nodes { id } } credited: credits { n: name } }",
            "c: claim(id: $claim) { kind: text text: kind s: span { from: start } who: speaker { t: __typename ... on Person { n: name"
                    + " held: roles { t: title from: firstSeen } said: claims(first: 1) { nodes { id } } } ... on UnnamedSource"
                    + " { d: description } ... on Organization { n: name } } of: about { ... on Node { key: id } } }",
            "all: claims(first: 1) { nodes { id } } mine: claims(first: 1, filter: {speaker: $person}) { nodes { id } }"
                    + " claims(first: 2) { nodes { id } }",
            "article(id: $article) { one: title } article(id: $article) { one: title two: title ...on Article { three: title } }",
            "claim(id: $claim) { speaker { ... on Person { n: name } ... on UnnamedSource { n: description } } }",
            "articles(first: 2) { __typename }", "person(id: $person) { claims { pageInfo { hasPreviousPage } } }",
            "articles(first: 1) { nodes @skip(if: true) { id } }", "claims(first: 1) { pageInfo { hasNextPage } }",
            "articles(first: 101) { nodes { id } }", "articles(first: 2, after: \"xyz\") { nodes { id } }" })
    void answersAsTheGeneralExecutionDoes(String selection) {
        Map<String, Object> expected = ask(document(selection + GENERAL), ids).getMap("data");
        Optional<byte[]> answer = answer(document(selection));
        if (answer.isEmpty()) {
            assertThat(ask(document(selection), ids).getList("errors")).as("only faults are left to it here").isNotEmpty();
            return;
        }
        expected.remove("general");
        assertThat(JsonPath.from(new String(answer.get(), StandardCharsets.UTF_8)).getMap("data")).isEqualTo(expected);
    }

    @Test
    void goesOnAfterACursor() {
        String page = "articles(first: 1%s) { edges { cursor node { id } } pageInfo { hasPreviousPage } }";
        String cursor = ask("{ " + page.formatted("") + " }").getString("data.articles.edges[0].cursor");
        answersAsTheGeneralExecutionDoes(page.formatted(", after: \"" + cursor + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "articles { totalCount }", "articles(last: 2) { nodes { id } }", "__schema { queryType { name } }",
            "claim(id: $claim) { chain { role } }", "person(id: $person) { aliases }" })
    void leavesTheRestToTheGeneralExecution(String selection) {
        assertThat(answer(document(selection))).isEmpty();
    }

    @Test
    void queriesThatGrowTooLargeAreLeftToIt() {
        String deep = "name";
        for (int i = 0; i < 9; i++) {
            deep = "claims { nodes { article { outlet { " + deep + " } } about { ... on Person { " + deep + " } } } }";
        }
        assertThat(answer("{ person(id: \"" + ids.get("person") + "\") { " + deep + " } }")).isEmpty();
    }

    private Optional<byte[]> answer(String text) {
        Document document = Parser.parse(text);
        return projection.answer(document, document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow(), ids);
    }

    private static String document(String selection) {
        StringBuilder variables = new StringBuilder();
        for (String name : new String[] { "article", "outlet", "claim", "person", "none" }) {
            if (selection.contains("$" + name)) {
                variables.append('$').append(name).append(": ID! ");
            }
        }
        return "query" + (variables.isEmpty() ? "" : "(" + variables + ")") + " { " + selection + " }"
                + (selection.contains("...named") ? " fragment named on Person { name id }" : "");
    }
}
