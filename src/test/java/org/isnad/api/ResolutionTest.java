package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** Whom the names of several articles stand for. */
@IsnadTest
class ResolutionTest {

    @Test
    void spellingsOfOneNameAreOnePerson() {
        ingest("قال وزير الطرق عبد الله المرزباني إن الجسر آمن.");
        ingest("وقال الوزير عبدالله المرزباني إن الجسر سيُفحص غداً.");
        assertThat(people("عبد الله المرزباني")).containsExactly("عبد الله المرزباني");
        assertThat(aliases("عبد الله المرزباني")).contains("عبدالله المرزباني");
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        ingest("قال رئيس النادي نبيل الشهابي إن التذاكر نفدت.");
        ingest("وقالت الباحثة هند الشهابي إن المخطوطة نادرة.");
        assertThat(people("نبيل الشهابي")).hasSize(1);
        assertThat(people("هند الشهابي")).hasSize(1);
        assertThat(candidates("نبيل الشهابي").getList("data.mergeCandidates.nodes")).isEmpty();
    }

    @Test
    void namesThatOnlySoundAlikeStayTwoAndAreAskedAbout() {
        ingest("قال المزارع محمد السالمي إن الموسم جيد.");
        ingest("وقال التاجر محمد السلامي إن الأسعار ثابتة.");
        assertThat(people("محمد السالمي")).hasSize(1);
        assertThat(people("محمد السلامي")).hasSize(1);
        assertThat(candidates("محمد السالمي").getList("data.mergeCandidates.nodes.reason")).containsExactly("SPELLING");
    }

    @Test
    void aMinistryWithAndWithoutThatWordIsOne() {
        ingest("قالت وزارة الخارجية الأيسلندية إن السفارة ستُغلق.");
        ingest("وقالت الخارجية الأيسلندية إن السفير عاد.");
        assertThat(organizations("وزارة الخارجية الأيسلندية")).containsExactly("وزارة الخارجية الأيسلندية");
        assertThat(organizations("الخارجية الأيسلندية")).containsExactly("وزارة الخارجية الأيسلندية");
    }

    @Test
    void bothSpellingsOfANationAreOneBody() {
        ingest("قالت وزارة الزراعة الدنماركية إن الصادرات زادت.");
        ingest("قالت وزارة الزراعة الدانماركية إن الواردات نقصت.");
        assertThat(organizations("وزارة الزراعة الد")).hasSize(1);
    }

    @Test
    void otherNamesOfTheLexiconAreOneRecord() {
        ingest("قال تنظيم الدولة إنه انسحب. وقالت قسد إنها تقدمت. ونقلت أ ف ب عن شاهد أن الطريق مقطوع.");
        ingest("قالت قوات سوريا الديمقراطية إن تنظيم “الدولة الإسلامية” هاجمها. ونقلت فرانس برس عن شاهد أن الطريق فُتح.");
        ingest("وقال داعش إنه لم يهاجم.");
        for (List<String> names : List.of(List.of("داعش", "تنظيم الدولة", "تنظيم الدولة الإسلامية"),
                List.of("قسد", "قوات سوريا الديمقراطية"), List.of("أ ف ب", "فرانس برس", "AFP"))) {
            List<String> first = organizations(names.get(0));
            assertThat(first).as(names.get(0)).hasSize(1);
            assertThat(names).allSatisfy(name -> assertThat(organizations(name)).containsAll(first));
        }
    }

    @Test
    void rolesAreDatedByTheArticlesThatGiveThem() {
        ingest("قال نقيب المحامين وليد الحمزاوي إن الإضراب مستمر.", "publishedOn", "2025-03-09");
        ingest("قال نقيب المحامين وليد الحمزاوي إن الإضراب بدأ.", "publishedOn", "2025-03-01");
        ingest("قال نقيب المحامين وليد الحمزاوي إن الإضراب انتهى.", "publishedOn", "2025-04-20");
        JsonPath role = ask("{ people(filter: {name: \"وليد الحمزاوي\"}) { nodes { roles { title firstSeen lastSeen } } } }");
        assertThat(role.getList("data.people.nodes[0].roles")).hasSize(1);
        assertThat(role.getString("data.people.nodes[0].roles[0].firstSeen")).isEqualTo("2025-03-01");
        assertThat(role.getString("data.people.nodes[0].roles[0].lastSeen")).isEqualTo("2025-04-20");
    }

    @Test
    void twentyArticlesAtOnceLeaveOnePerson() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(20);
        try {
            List<Future<JsonPath>> answers = IntStream.range(0, 20).mapToObj(i -> executor.submit(() -> ingest(
                    "قال عميد الكلية منذر " + (i % 2 == 0 ? "" : "ال") + "طاهوني إن الدفعة " + (i + 10) + " تخرجت."))).toList();
            for (Future<JsonPath> answer : answers) {
                assertThat(answer.get().getBoolean("data.ingestArticle.created")).isTrue();
            }
            assertThat(people("منذر")).hasSize(1);
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<String> people(String name) {
        return ask("query($n: String) { people(filter: {name: $n}) { nodes { name } } }", Map.of("n", name))
                .getList("data.people.nodes.name");
    }

    private static List<String> aliases(String name) {
        return ask("query($n: String) { people(filter: {name: $n}) { nodes { aliases } } }", Map.of("n", name))
                .getList("data.people.nodes[0].aliases");
    }

    private static List<String> organizations(String name) {
        return ask("query($n: String) { organizations(filter: {name: $n}) { nodes { name } } }", Map.of("n", name))
                .getList("data.organizations.nodes.name");
    }

    private static JsonPath candidates(String person) {
        String id = ask("query($n: String) { people(filter: {name: $n}) { nodes { id } } }", Map.of("n", person))
                .getString("data.people.nodes[0].id");
        return ask("query($e: ID) { mergeCandidates(filter: {entity: $e}) { totalCount nodes { id reason score "
                + "entity { ... on Person { name } } other { ... on Person { name } } article { id } } } }",
                Map.of("e", id));
    }
}
