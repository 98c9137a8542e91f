package org.isnad.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.testing.IsnadTest;
import org.isnad.testing.Plan;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** Which articles are one text, and how many independent origins then stand behind a claim. */
@IsnadTest
class CopyFinderTest {

    private static final String DISPATCH = """
            دشنت بلدية وادي السدر أمس محطة لتنقية مياه الأمطار على طرف الحي الشرقي، بعد عامين من الأشغال التي تعطلت مراراً.

            وقالت مديرة المحطة، المهندسة شروق البيطار، إن «المحطة ستسقي ثلاث حدائق عامة من مياه كانت تضيع في البحر».

            وأضافت البيطار أن فرق الصيانة ستعمل ليلاً حتى لا تنقطع المياه عن الدكاكين المجاورة. وتقع المحطة بين مخزن الحبوب القديم \
            وملعب المدرسة، ولها خزانان من الإسمنت بُنيا فوق أرض كانت بستان نخيل.

            وشكر صاحب مقهى في الحي العمال الذين ردموا الحفر قبل موسم الشتاء.
            """;
    private static final String CREDIT = "\n(وكالة أنباء السدر)\n";

    @Inject
    EntityManager database;

    @Test
    void anotherHeadlineAndACutParagraphLeaveItACopy() {
        String first = id(ingest("محطة لمياه الأمطار في وادي السدر\n\n" + DISPATCH + CREDIT, "outlet", "صحيفة الينبوع"));
        String second = id(
                ingest("حدائق وادي السدر تُسقى من المطر\n\n" + DISPATCH.substring(0, DISPATCH.indexOf("وشكر")) + CREDIT,
                        "outlet", "موقع القنطرة"));
        String other = id(ingest("""
                رأي: من يسقي الحدائق؟

                أعجبني ما قالته شروق البيطار عن مياه «كانت تضيع في البحر»، غير أن الحدائق الثلاث لا ظل فيها ولا مقاعد، \
                والأطفال يلعبون تحت شمس لا ترحم، فهل تكفي المياه وحدها حتى نسمي المكان حديقة؟
                """, "outlet", "مجلة الضفة"));
        assertThat(copies(first)).containsExactly(second);
        assertThat(copies(second)).containsExactly(first);
        assertThat(copies(other)).isEmpty();

        JsonPath claims = ask("query($id: ID!) { article(id: $id) { claims { nodes { text outletCount originCount "
                + "origins { organization { name } outlets { name } reportCount } statement { reportCount } } } } }",
                Map.of("id", first));
        String quoted = "data.article.claims.nodes.find { it.text.contains('ثلاث حدائق') }.";
        assertThat(claims.getInt(quoted + "outletCount")).isEqualTo(2);
        assertThat(claims.getInt(quoted + "originCount")).isEqualTo(1);
        assertThat(claims.getString(quoted + "origins[0].organization.name")).isEqualTo("وكالة أنباء السدر");
        assertThat(claims.getInt(quoted + "statement.reportCount")).isEqualTo(2);
    }

    @Test
    void theVeryTextAtAnotherOutletCountsAsAnOutletButNotAsAnOrigin() {
        String text = "قال أمين المكتبة المتنقلة لؤي الأمير إن الحافلة ستزور خمس قرى جبلية كل أسبوع، وإن الأطفال سيستعيرون القصص "
                + "بلا مقابل حتى نهاية الصيف، على أن تعود الحافلة إلى المدينة مساء كل خميس.";
        String first = id(ingest(text, "outlet", "صحيفة السهل"));
        ingest(text, "outlet", "جريدة الجبل");
        JsonPath claims = ask("query($id: ID!) { article(id: $id) { claims { nodes { outletCount originCount } } } }",
                Map.of("id", first));
        assertThat(claims.getList("data.article.claims.nodes.outletCount")).isNotEmpty().containsOnly(2);
        assertThat(claims.getList("data.article.claims.nodes.originCount")).containsOnly(1);
    }

    @Test
    void copiesAreLookedUpByIndex() {
        assertThat(
                Plan.of(database, CopyFinder.NEAREST.replace(":article", "1").replace(":copy", "0.45").replace(":most", "9")))
                .contains("article_bands_idx").doesNotContain("Seq Scan");
    }

    private static String id(JsonPath ingested) {
        return ingested.getString("data.ingestArticle.article.id");
    }

    private static List<String> copies(String id) {
        return ask("query($id: ID!) { article(id: $id) { copies { totalCount nodes { id } edges { likeness } } } }",
                Map.of("id", id)).getList("data.article.copies.nodes.id");
    }
}
