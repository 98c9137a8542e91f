package org.isnad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.isnad.claim.Claim;
import org.isnad.claim.ReviewStatus;
import org.isnad.graphql.GlobalId;
import org.isnad.ingestion.Reextraction;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** What editors decide of who is who holds for articles read again and for those to come, until it is undone. */
@IsnadTest
class IdentityTest {

    private static final String PERSON = "query($id: ID!) { person(id: $id) { id name aliases "
            + "roles { title firstSeen lastSeen } claims { nodes { id text article { id } } } } }";

    @Inject
    Reextraction reextraction;

    private final List<Long> articles = new ArrayList<>();

    @Test
    void aMergedPersonIsTheSurvivorEverywhere() throws Exception {
        ingest("قال رئيس البلدية ياسر الغزّال إن الفهرس جاهز.", "publishedOn", "2025-01-10");
        String other = article("قال مدير الأرشيف ياسر غزالي إن الوثائق رُقمت.", "2025-02-10");
        String survivor = id("ياسر الغزال");
        String merged = id("ياسر غزالي");
        String claim = person(merged).getString("claims.nodes[0].id");
        assertThat(merge(survivor, merged).getList("userErrors")).isEmpty();

        for (int again = 0; again < 2; again++) {
            assertThat(person(merged).getString("id")).isEqualTo(survivor);
            assertThat(node(merged)).isEqualTo(survivor);
            assertThat(id("ياسر غزالي")).isEqualTo(survivor);
            assertThat(ask("{ search(text: \"\\\"ياسر غزالي\\\"\", types: [PERSON]) { nodes { node { id } } } }")
                    .getList("data.search.nodes.node.id")).containsExactly(survivor);
            assertThat(person(survivor).getList("aliases", String.class)).contains("ياسر غزالي");
            assertThat(person(survivor).getList("roles.title", String.class)).contains("رئيس البلدية", "مدير الأرشيف");
            assertThat(person(survivor).getList("claims.nodes.id", String.class)).hasSize(2).contains(claim);
            assertThat(ask("query($s: ID) { claims(filter: {speaker: $s}) { totalCount } }", Map.of("s", merged))
                    .getInt("data.claims.totalCount")).isEqualTo(2);
            readAllAgain();
        }
        ingest("وقال مدير الأرشيف ياسر غزالي إن القاعة ستُفتح.");
        assertThat(person(survivor).getList("claims.nodes")).hasSize(3);
        assertThat(person(survivor).getList("claims.nodes.article.id", String.class)).contains(other);
    }

    @Test
    void undoingAMergeGivesBackWhatWasTheOthers() {
        article("قال رئيس الجمعية عمران البدوي إن المرعى جف.", "2025-01-10");
        article("قال مدير المصنع عمران الحضري إن الطريق طويل.", "2025-02-10");
        String survivor = id("عمران البدوي");
        String merged = id("عمران الحضري");
        String decision = merge(survivor, merged).getString("decisions[0].id");
        article("وقال مدير المصنع عمران الحضري إن الحمولة ثقيلة.", "2025-03-10");
        assertThat(person(survivor).getList("claims.nodes")).hasSize(3);

        JsonPath undone = undo(decision);
        assertThat(undone.getList("userErrors")).isEmpty();
        assertThat(undone.getString("restored.id")).isEqualTo(merged);
        for (int again = 0; again < 2; again++) {
            assertThat(person(survivor).getList("claims.nodes")).hasSize(1);
            assertThat(person(survivor).getList("roles.title", String.class)).containsExactly("رئيس الجمعية");
            assertThat(person(survivor).getList("aliases", String.class)).doesNotContain("عمران الحضري");
            assertThat(person(merged).getString("id")).isEqualTo(merged);
            assertThat(person(merged).getList("claims.nodes")).hasSize(2);
            assertThat(person(merged).getString("roles[0].lastSeen")).isEqualTo("2025-03-10");
            readAgain();
        }
    }

    @Test
    void anArticleThatNamesBothTellsThemApartAgain() {
        article("قال رئيس الجمعية أدهم البري إن الماء قليل.\n\nوقال مدير المصنع أدهم الساحلي إن الماء يكفي.", "2025-01-10");
        String survivor = id("أدهم البري");
        String merged = id("أدهم الساحلي");
        String decision = merge(survivor, merged).getString("decisions[0].id");
        readAgain();
        assertThat(person(survivor).getList("claims.nodes")).hasSize(2);
        undo(decision);
        assertThat(person(survivor).getList("roles.title", String.class)).containsExactly("رئيس الجمعية");
        assertThat(person(survivor).getList("aliases", String.class)).doesNotContain("أدهم الساحلي");
        assertThat(person(merged).getList("roles.title", String.class)).containsExactly("مدير المصنع");
        assertThat(person(merged).getList("claims.nodes")).hasSize(1);
    }

    @Test
    void anAcceptedClaimGoesWithAMergeAndBack() {
        article("قالت الباحثة لمى القيسي إن الحفل مجاني.", "2025-01-10");
        article("قالت مديرة المعهد لمى قيسون إن التسجيل بدأ.", "2025-02-10");
        String survivor = id("لمى القيسي");
        String merged = id("لمى قيسون");
        String accepted = person(merged).getString("claims.nodes[0].id");
        QuarkusTransaction.requiringNew().run(() -> Claim.update("status = ?1 where id = ?2", ReviewStatus.ACCEPTED,
                GlobalId.key(accepted, "Claim")));
        String decision = merge(survivor, merged).getString("decisions[0].id");
        assertThat(person(survivor).getList("claims.nodes.id", String.class)).hasSize(2).contains(accepted);
        undo(decision);
        assertThat(person(merged).getList("claims.nodes.id", String.class)).containsExactly(accepted);
        assertThat(person(survivor).getList("claims.nodes")).hasSize(1);
    }

    @Test
    void mergesOfMergesAnswerWithTheLastSurvivorAndComeApartInAnyOrder() {
        article("قال الباحث زيد السرحان إن الفرن قديم.", "2025-01-10");
        article("قال الباحث زيد الثاوي إن السوق راكد.", "2025-01-11");
        article("قال الباحث زيد الثابتي إن الطلب كثير.", "2025-01-12");
        String a = id("زيد السرحان");
        String b = id("زيد الثاوي");
        String c = id("زيد الثابتي");
        String first = merge(b, a).getString("decisions[0].id");
        String second = merge(c, b).getString("decisions[0].id");
        assertThat(person(a).getString("id")).isEqualTo(c);
        assertThat(person(c).getList("claims.nodes")).hasSize(3);
        undo(first);
        assertThat(person(a).getString("id")).isEqualTo(a);
        assertThat(person(b).getString("id")).isEqualTo(c);
        assertThat(person(c).getList("claims.nodes")).hasSize(2);
        undo(second);
        assertThat(person(b).getString("id")).isEqualTo(b);
        assertThat(person(b).getList("claims.nodes")).hasSize(1);
    }

    @Test
    void articlesOfASplitStayWithTheNewPerson() {
        article("قال طبيب الأسنان مازن الخيّاط إن العيادة مزدحمة.", "2025-01-10");
        String wrong = article("قال حارس المرمى مازن الخياط إن المباراة صعبة.", "2025-02-10");
        String person = id("مازن الخياط");
        assertThat(person(person).getList("claims.nodes")).hasSize(2);
        JsonPath split = mutate("splitPerson", "SplitPersonInput",
                Map.of("person", person, "name", "مازن الخياط (اللاعب)", "articles", List.of(wrong)),
                "person { id } newPerson { id name } decision { id summary }");
        assertThat(split.getList("userErrors")).isEmpty();
        String part = split.getString("newPerson.id");
        for (int again = 0; again < 2; again++) {
            assertThat(person(person).getList("claims.nodes.article.id", String.class)).hasSize(1).doesNotContain(wrong);
            assertThat(person(part).getList("claims.nodes.article.id", String.class)).containsExactly(wrong);
            assertThat(person(part).getList("roles.title", String.class)).containsExactly("حارس المرمى");
            assertThat(person(person).getList("roles.title", String.class)).containsExactly("طبيب الأسنان");
            readAgain();
        }
        undo(split.getString("decision.id"));
        for (int again = 0; again < 2; again++) {
            assertThat(person(part).getString("id")).isEqualTo(person);
            assertThat(person(person).getList("claims.nodes")).hasSize(2);
            readAgain();
        }
    }

    @Test
    void aSplitOutlivesTheUndoingOfAnEarlierMerge() {
        article("قال مدير المسرح بشر النوري إن اللحن قديم.", "2025-01-10");
        String wrong = article("قال لاعب الشطرنج بشر نوراني إن البطولة طويلة.", "2025-02-10");
        article("قال لاعب الشطرنج بشر نوراني إن الخصم قوي.", "2025-02-11");
        String survivor = id("بشر النوري");
        String merged = id("بشر نوراني");
        String merge = merge(survivor, merged).getString("decisions[0].id");
        String part = mutate("splitPerson", "SplitPersonInput",
                Map.of("person", survivor, "name", "بشر الثالث", "articles", List.of(wrong)), "newPerson { id }")
                .getString("newPerson.id");
        undo(merge);
        assertThat(person(part).getList("claims.nodes.article.id", String.class)).containsExactly(wrong);
        assertThat(person(merged).getList("claims.nodes")).hasSize(1);
        assertThat(person(survivor).getList("claims.nodes")).hasSize(1);
    }

    @Test
    void aGivenNameIsKeptAndCanBeTakenBack() {
        article("قال شيخ الصيادين غانم البحري إن الموج عال.", "2025-01-10");
        String person = id("غانم البحري");
        JsonPath renamed = mutate("renamePerson", "RenamePersonInput",
                Map.of("person", person, "name", "غانم بن سعد البحري", "note", "كما يكتبه هو"),
                "person { name } decision { id }");
        assertThat(renamed.getString("person.name")).isEqualTo("غانم بن سعد البحري");
        readAgain();
        assertThat(person(person).getString("name")).isEqualTo("غانم بن سعد البحري");
        assertThat(person(person).getList("aliases", String.class)).contains("غانم البحري");
        article("وقال شيخ الصيادين غانم البحري إن الشباك جاهزة.", "2025-01-12");
        assertThat(person(person).getList("claims.nodes")).hasSize(2);
        undo(renamed.getString("decision.id"));
        assertThat(person(person).getString("name")).isEqualTo("غانم البحري");
    }

    @Test
    void anAliasGivenFindsItsBearerInLaterArticles() {
        article("قال مدير المطعم إلياس الورداني إن الوصفة سرية.", "2025-01-10");
        String person = id("إلياس الورداني");
        JsonPath added = mutate("addAlias", "AddAliasInput", Map.of("entity", person, "name", "إلياس أبو الورد"),
                "entity { ... on Person { name aliases } } decision { id }");
        assertThat(added.getList("entity.aliases", String.class)).contains("إلياس أبو الورد");
        article("وقال مدير المطعم إلياس أبو الورد إن المطعم سيُفتح.", "2025-01-12");
        assertThat(person(person).getList("claims.nodes")).hasSize(2);
        undo(added.getString("decision.id"));
        assertThat(person(person).getList("aliases", String.class)).doesNotContain("إلياس أبو الورد");
        assertThat(person(person).getList("claims.nodes")).hasSize(1);
    }

    @Test
    void organizationsMergeWithTheirArticles() {
        ingest("قال المدير سهيل الباز إن العدد صدر.", "outlet", "صحيفة النسيم البحري");
        ingest("قال المدير سهيل الباز إن العدد نفد.", "outlet", "جريدة نسيم الساحل");
        String survivor = organization("صحيفة النسيم البحري");
        String merged = organization("جريدة نسيم الساحل");
        JsonPath answer = mutate("mergeOrganizations", "MergeInput",
                Map.of("survivor", survivor, "merged", List.of(merged)), "organization { name aliases } decisions { id }");
        assertThat(answer.getList("organization.aliases", String.class)).contains("جريدة نسيم الساحل");
        assertThat(ask("query($o: ID) { articles(filter: {outlet: $o}) { nodes { outlet { id } } } }", Map.of("o", merged))
                .getList("data.articles.nodes.outlet.id", String.class)).containsExactly(survivor, survivor);
        assertThat(RestAssured.given().redirects().follow(false).get("/organizations/" + key(merged)).getHeader("Location"))
                .endsWith("/organizations/" + key(survivor));
    }

    @Test
    void theHistoryTellsWhatWasDecidedAndWhy() {
        article("قال الباحث ثامر الدانة إن الموسم قصير.", "2025-01-10");
        article("قال الخبير ثامر المحار إن السعر جيد.", "2025-01-11");
        String survivor = id("ثامر الدانة");
        String merged = id("ثامر المحار");
        String decision = mutate("mergePeople", "MergeInput",
                Map.of("survivor", survivor, "merged", List.of(merged), "note", "أكدته الصحيفة"), "decisions { id }")
                .getString("decisions[0].id");
        undo(decision);
        JsonPath history = ask("query($e: ID) { identityDecisions(filter: {entity: $e}) { totalCount nodes { id kind oldName "
                + "newName note decidedAt undoneAt summary entity { ... on Person { id } } } } }", Map.of("e", merged));
        assertThat(history.getInt("data.identityDecisions.totalCount")).isEqualTo(1);
        Map<String, Object> told = history.getMap("data.identityDecisions.nodes[0]");
        assertThat(told).containsEntry("kind", "MERGE").containsEntry("oldName", "ثامر الدانة")
                .containsEntry("newName", "ثامر المحار").containsEntry("note", "أكدته الصحيفة");
        assertThat(told.get("undoneAt")).isNotNull();
        assertThat(told.get("summary")).isEqualTo("دُمج «ثامر المحار» في «ثامر الدانة»، ثم تُراجع عنه");
        String english = RestAssured.given().contentType("application/json").header("Accept-Language", "en")
                .body(Map.of("query", "query($e: ID) { identityDecisions(filter: {entity: $e}) { nodes { summary } } }",
                        "variables",
                        Map.of("e", merged)))
                .post("/graphql").jsonPath().getString("data.identityDecisions.nodes[0].summary");
        assertThat(english).startsWith("\"ثامر المحار\" was merged into").endsWith(", undone since");
        assertThat(node(decision)).isEqualTo(decision);
    }

    @Test
    void faultsComeWithTheirCodesAndChangeNothing() {
        String text = article("قال المهندس جابر الصلبي إن الحديد غلا.", "2025-01-10");
        article("قال المهندس جابر الخشاب إن الخشب رخص.", "2025-01-11");
        String one = id("جابر الصلبي");
        String other = id("جابر الخشاب");
        assertThat(code(merge(one, one))).isEqualTo("ALREADY_ONE");
        assertThat(code(merge(one, "UGVyc29uOjk5OTk5OTk5OQ"))).isEqualTo("NOT_FOUND");
        assertThat(
                code(mutate("mergePeople", "MergeInput", Map.of("survivor", one, "merged", List.of()), "person { id }")))
                .isEqualTo("EMPTY");
        assertThat(code(mutate("renamePerson", "RenamePersonInput", Map.of("person", one, "name", " … "), "person { id }")))
                .isEqualTo("INVALID_NAME");
        assertThat(
                code(mutate("renamePerson", "RenamePersonInput", Map.of("person", one, "name", "جابر الصلبي"),
                        "person { id }")))
                .isEqualTo("ALREADY_KNOWN");
        assertThat(code(mutate("addAlias", "AddAliasInput", Map.of("entity", one, "name", "جابر الخشاب"), "decision { id }")))
                .isEqualTo("NAME_TAKEN");
        assertThat(code(mutate("splitPerson", "SplitPersonInput",
                Map.of("person", other, "name", "جبر آخر", "articles", List.of(text)), "person { id }")))
                .isEqualTo("NOT_IN_ARTICLE");
        assertThat(code(mutate("renamePerson", "RenamePersonInput",
                Map.of("person", one, "name", "جبر", "note", "م".repeat(2001)), "person { id }"))).isEqualTo("TOO_LONG");
        String decision = merge(one, other).getString("decisions[0].id");
        undo(decision);
        assertThat(code(undo(decision))).isEqualTo("ALREADY_UNDONE");
        assertThat(ask("query($e: ID) { identityDecisions(filter: {entity: $e}) { totalCount } }", Map.of("e", one))
                .getInt("data.identityDecisions.totalCount")).isEqualTo(1);
    }

    private void readAllAgain() throws InterruptedException {
        reextraction.start(true);
        for (int i = 0; i < 600 && (reextraction.progress().running() || reextraction.progress().outdated() > 0); i++) {
            Thread.sleep(50);
        }
        assertThat(reextraction.progress().outdated()).isZero();
    }

    /** The articles of this test alone. */
    private void readAgain() {
        reextraction.again(articles);
    }

    private String article(String text, String day) {
        String id = ingest(text, "publishedOn", day).getString("data.ingestArticle.article.id");
        articles.add(GlobalId.key(id, "Article"));
        return id;
    }

    private static JsonPath merge(String survivor, String merged) {
        return mutate("mergePeople", "MergeInput", Map.of("survivor", survivor, "merged", List.of(merged)),
                "person { id } decisions { id }");
    }

    private static JsonPath undo(String decision) {
        return mutate("undoIdentityDecision", "UndoIdentityDecisionInput", Map.of("decision", decision),
                "entity { ... on Person { id } } restored { ... on Person { id } }");
    }

    private static JsonPath mutate(String mutation, String type, Map<String, ?> input, String fields) {
        JsonPath answer = ask("mutation($input: " + type + "!) { " + mutation + "(input: $input) { " + fields
                + " userErrors { field code message } } }", Map.of("input", new HashMap<>(input)));
        assertThat(answer.getList("errors")).isNull();
        return answer.setRootPath("data." + mutation);
    }

    private static String code(JsonPath payload) {
        return payload.getString("userErrors[0].code");
    }

    private static JsonPath person(String id) {
        return ask(PERSON, Map.of("id", id)).setRootPath("data.person");
    }

    private static String id(String name) {
        List<String> ids = ask("query($n: String) { people(filter: {name: $n}) { nodes { id } } }", Map.of("n", name))
                .getList("data.people.nodes.id");
        assertThat(ids).as(name).hasSize(1);
        return ids.get(0);
    }

    private static String organization(String name) {
        return ask("query($n: String) { organizations(filter: {name: $n}) { nodes { id } } }", Map.of("n", name))
                .getString("data.organizations.nodes[0].id");
    }

    private static String node(String id) {
        return ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).getString("data.node.id");
    }

    private static String key(String id) {
        return new String(java.util.Base64.getUrlDecoder().decode(id)).split(":")[1];
    }
}
