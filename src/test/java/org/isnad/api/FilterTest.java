package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.List;
import java.util.Map;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

@IsnadTest
class FilterTest {

    @Test
    void textIsFoundInAnySpelling() {
        ingest("قالت مديرة المكتبة الأهلية هناء السُّهيلي إن المؤلَّفات النادرة ستُعرض للقراء مجاناً.");
        for (String spelling : List.of("المؤلفات النادرة", "المولفات النادره", "مؤلفات", "المُؤَلَّفات",
                "\"المؤلفات النادرة\"")) {
            assertThat(total("claims", "{ text: $text }", spelling)).as(spelling).isPositive();
            assertThat(total("articles", "{ text: $text }", spelling)).as(spelling).isPositive();
        }
        assertThat(total("claims", "{ text: $text }", "المؤلفات -النادرة")).isZero();
    }

    @Test
    void operatorsAndWildcardsAreOnlyText() {
        for (String text : List.of("%", "_", "'; drop table claim; --", "a:*", "((", "\"", "!!", "& | !", "\\")) {
            assertThat(ask("query($text: String) { claims(filter: { text: $text }) { totalCount } "
                    + "people(filter: { name: $text }) { totalCount } }", Map.of("text", text)).getList("errors")).as(text)
                    .isNull();
        }
        assertThat(total("people", "{ name: $text }", "%")).isZero();
    }

    @Test
    void peopleAreFoundByTheBeginningOfAnyOfTheirNames() {
        ingest("قال المحافظ إدريس الزنبقي إن الميزانية كافية. وأضاف الزنبقي أن العمل بدأ.");
        assertThat(total("people", "{ name: $text }", "ادريس الز")).isPositive();
        assertThat(total("people", "{ name: $text }", "الزنبقي")).isPositive();
    }

    @Test
    void claimsAreFilteredBySpeakerKindStanceAndDate() {
        JsonPath first = ask(
                "{ claims(first: 100) { nodes { id kind stance saidOn speaker { ... on Person { id } } article { id outlet { id } } } } }");
        List<Map<String, Object>> claims = first.getList("data.claims.nodes");
        Map<String, Object> claim = claims.stream().filter(one -> one.get("saidOn") != null && outlet(one) != null
                && one.get("speaker") instanceof Map<?, ?> speaker && speaker.get("id") != null).findFirst().orElseThrow();
        String speaker = (String) ((Map<?, ?>) claim.get("speaker")).get("id");
        JsonPath answer = ask("query($speaker: ID, $article: ID, $outlet: ID, $kind: ClaimKind, $stance: Stance, $day: Date) "
                + "{ claims(first: 100, filter: { speaker: $speaker, article: $article, outlet: $outlet, kind: $kind, "
                + "stance: $stance, status: PROPOSED, saidFrom: $day, saidTo: $day }) { nodes { id kind stance saidOn "
                + "speaker { ... on Person { id } } } } }",
                Map.of("speaker", speaker, "article", ((Map<?, ?>) claim.get("article")).get("id"), "outlet", outlet(claim),
                        "kind", claim.get("kind"), "stance", claim.get("stance"), "day", claim.get("saidOn")));
        assertThat(answer.getList("data.claims.nodes.id")).contains(claim.get("id"));
        assertThat(answer.getList("data.claims.nodes.kind")).containsOnly(claim.get("kind"));
        assertThat(answer.getList("data.claims.nodes.speaker.id")).containsOnly(speaker);
    }

    @Test
    void aboutFindsWhatWasSaidOfSomebody() {
        JsonPath all = ask("{ claims(first: 100) { nodes { id about { ... on Organization { id } ... on Person { id } } } } }");
        List<List<Map<String, String>>> about = all.getList("data.claims.nodes.about");
        int i = about.indexOf(about.stream().filter(list -> !list.isEmpty() && list.get(0).get("id") != null).findFirst()
                .orElseThrow());
        JsonPath found = ask("query($id: ID) { claims(first: 100, filter: { about: $id }) { nodes { id } } }",
                Map.of("id", about.get(i).get(0).get("id")));
        assertThat(found.getList("data.claims.nodes.id")).contains(all.getString("data.claims.nodes[" + i + "].id"));
    }

    private static String outlet(Map<String, Object> claim) {
        return ((Map<?, ?>) claim.get("article")).get("outlet") instanceof Map<?, ?> outlet ? (String) outlet.get("id") : null;
    }

    private static int total(String list, String filter, String text) {
        return ask("query($text: String) { " + list + "(filter: " + filter + ") { totalCount } }", Map.of("text", text))
                .getInt("data." + list + ".totalCount");
    }
}
