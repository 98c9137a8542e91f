package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** Search as clients have it. */
@IsnadTest
class SearchTest {

    private static final String HIT = "type node { __typename id ... on Article { title text } ... on Claim { text } "
            + "... on Person { name } ... on Organization { name } } highlights { field start end text within }";

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void store() {
        ingest("قال أمين مرفأ الزمرّدة ضرغام البيلساني إن «المنارةَ العتيقة ستُرمَّم قبل الخريف».\n"
                + "وأضاف البيلساني أن ترميم المنارة يكلف ١٬٢٠٠ دينار.", "title", "المنارة العتيقة تنتظر الترميم", "outlet",
                "صحيفة الموج", "publishedOn", "2025-04-06");
        ingest("ونفى أمين مرفأ الزمردة ضرغام البيلساني أن تكون المنارة قد أغلقت.", "outlet", "صحيفة الموج", "publishedOn",
                "2025-05-07");
    }

    @Test
    void findsEveryTypeAndSaysWhy() {
        JsonPath found = search("المنارة", "types: [ARTICLE, CLAIM]");
        assertThat(found.getList("data.search.nodes.type")).contains("ARTICLE", "CLAIM");
        assertThat(search("ضرغام البيلساني", "").getString("data.search.nodes[0].node.name")).isEqualTo("ضرغام البيلساني");
        assertThat(search("البيلساني", "types: [PERSON]").getList("data.search.nodes.type")).containsOnly("PERSON");
    }

    @Test
    void highlightsPointIntoTheUntouchedText() {
        JsonPath found = search("\"منارة عتيقة\" 1200", "types: [ARTICLE]");
        String text = found.getString("data.search.nodes[0].node.text");
        List<Map<String, Object>> highlights = found.getList("data.search.nodes[0].highlights");
        assertThat(highlights).extracting(one -> one.get("field") + " " + one.get("text")).containsExactly(
                "TITLE المنارة العتيقة", "TEXT المنارةَ العتيقة", "TEXT ١٬٢٠٠");
        assertThat(highlights).filteredOn(one -> one.get("field").equals("TEXT")).allSatisfy(
                one -> assertThat(text.substring((int) one.get("start"), (int) one.get("end"))).isEqualTo(one.get("text")));
    }

    @Test
    void misspeltNamesAreFoundFuzzilyOnly() {
        for (String typo : List.of("ضرقام البيلساني", "البيلسانى", "البيلسني", "بيلسناي", "دضرغام")) {
            assertThat(names(search(typo, "matching: FUZZY, types: [PERSON]"))).as(typo).contains("ضرغام البيلساني");
        }
        assertThat(names(search("البيلسني", "types: [PERSON]"))).isEmpty();
        JsonPath found = search("المناره العتيفه", "matching: FUZZY, types: [CLAIM]");
        assertThat(found.getList("data.search.nodes.node.text").toString()).contains("العتيقة");
        assertThat(found.getList("data.search.nodes[0].highlights.text")).contains("المنارةَ", "العتيقة");
    }

    @Test
    void twoSearchesOfOneRequestKeepTheirHighlights() {
        JsonPath found = ask("{ a: search(text: \"الترميم\", first: 3) { nodes { highlights { text } } } "
                + "b: search(text: \"الخريف\", first: 3) { nodes { highlights { text } } } }");
        assertThat(found.getList("errors")).isNull();
        assertThat(found.getList("data.a.nodes.highlights.text").toString()).contains("رميم").doesNotContain("الخريف");
        assertThat(found.getList("data.b.nodes.highlights.text").toString()).contains("الخريف");
    }

    @Test
    void conditionsNarrowDownAndFacetsCount() {
        JsonPath all = search("المنارة", "filter: { from: \"2025-04-01\", to: \"2025-05-31\" }");
        assertThat(all.getInt("data.search.totalCount")).isGreaterThan(3);
        Map<String, Map<String, Integer>> facets = facets(all);
        assertThat(facets.get("TYPE").values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(all.getInt("data.search.totalCount"));
        assertThat(facets.get("MONTH")).containsKeys("2025-04", "2025-05");
        assertThat(facets.get("OUTLET").keySet()).contains("صحيفة الموج");
        assertThat(facets.get("SPEAKER").keySet()).contains("ضرغام البيلساني");
        JsonPath denied = search("المنارة", "filter: { stance: DENIES }");
        assertThat(denied.getList("data.search.nodes.type")).isNotEmpty().containsOnly("CLAIM");
        assertThat(facets(denied).get("STANCE").keySet()).containsExactly("DENIES");
        String outlet = all.getString("data.search.facets.find { it.name == 'OUTLET' }.values[0].value");
        assertThat(search("المنارة", "filter: { outlet: \"" + outlet + "\" }").getInt("data.search.totalCount"))
                .isEqualTo(facets.get("OUTLET").get("صحيفة الموج"));
    }

    @Test
    void pagesBothWaysWithoutGapOrRepetition() {
        List<String> forwards = walk(true);
        assertThat(forwards).doesNotHaveDuplicates()
                .hasSize(ask("{ search(text: \"قال\") { totalCount } }").getInt("data.search.totalCount"));
        assertThat(walk(false)).isEqualTo(forwards);
    }

    @Test
    void nothingTypedIsAFault() {
        for (String hostile : List.of("'", "\\", "a:* & !b | (c", ":*", "%", "_", "\"", "-", "--", "\"\" -\"\"", "<->", "🙂",
                "ﷺ", "\u202E", "' || pg_sleep(9) || '", "-كلمة", "((((", "ا", ".", "1.", "$1", "{}", "?", ":x")) {
            for (SearchMatching matching : SearchMatching.values()) {
                JsonPath answer = search(hostile, "matching: " + matching);
                assertThat(answer.getList("errors")).as(hostile + " " + matching).isNull();
            }
        }
        assertThat(search("ك".repeat(10_000), "").getString("errors[0].extensions.code")).isEqualTo("INVALID_FILTER");
        // The door refuses it before any field is read.
        assertThat(search("ك\0", "").getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(search("ك".repeat(500), "matching: FUZZY").getInt("data.search.totalCount")).isZero();
        assertThat(search("  ", "").getInt("data.search.totalCount")).isZero();
    }

    @Test
    void costsTheSameFewStatementsWhateverIsFound() {
        assertThat(statements("{ search(text: \"قال\", first: 5) { nodes { type } } }")).isEqualTo(2);
        String all = "{ search(text: \"قال\", first: %d) { totalCount facets { name values { count node { id } } } nodes { "
                + HIT
                + " } } }";
        assertThat(statements(all.formatted(40))).isLessThanOrEqualTo(statements(all.formatted(20)) + 4).isLessThan(24);
    }

    private long statements(String query) {
        sessions.getStatistics().clear();
        assertThat(ask(query).getList("errors")).isNull();
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static JsonPath search(String text, String arguments) {
        return ask("query($text: String!) { search(text: $text" + (arguments.isEmpty() ? "" : ", " + arguments)
                + ") { totalCount facets { name values { value count node { id ... on Person { name } "
                + "... on Organization { name } } } } nodes { " + HIT + " } } }", Map.of("text", text));
    }

    private static List<String> names(JsonPath found) {
        return found.getList("data.search.nodes.node.name");
    }

    private static Map<String, Map<String, Integer>> facets(JsonPath found) {
        Map<String, Map<String, Integer>> facets = new HashMap<>();
        List<Map<String, Object>> all = found.getList("data.search.facets");
        for (Map<String, Object> facet : all) {
            Map<String, Integer> values = facets.computeIfAbsent((String) facet.get("name"), name -> new HashMap<>());
            for (Object one : (List<?>) facet.get("values")) {
                Map<?, ?> value = (Map<?, ?>) one;
                Object name = value.get("node") instanceof Map<?, ?> node ? node.get("name") : value.get("value");
                values.put((String) name, (Integer) value.get("count"));
            }
        }
        return facets;
    }

    private static List<String> walk(boolean forward) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            String page = forward ? "first: 7" + (cursor == null ? "" : ", after: \"" + cursor + "\"")
                    : "last: 7" + (cursor == null ? "" : ", before: \"" + cursor + "\"");
            JsonPath answer = ask("{ search(text: \"قال\", " + page + ") { nodes { node { id } } "
                    + "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");
            List<String> found = answer.getList("data.search.nodes.node.id");
            ids.addAll(forward ? ids.size() : 0, found);
            String info = "data.search.pageInfo.";
            boolean more = answer.getBoolean(info + (forward ? "hasNextPage" : "hasPreviousPage"));
            cursor = more ? answer.getString(info + (forward ? "endCursor" : "startCursor")) : null;
        } while (cursor != null);
        return ids;
    }
}
