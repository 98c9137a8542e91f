package org.isnad.testing;

import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.util.Map;

import org.isnad.graphql.GlobalId;

import io.restassured.path.json.JsonPath;

/**
 * Five articles of one story, read by the extractor: a number reported by two outlets, the number changed, and a report that is
 * denied. They are younger than those of all other tests.
 */
public final class Ferry {

    /** The number, its second report, the later number, a report and its denial. */
    public static final String FIRST = of(
            "قالت مديرة الميناء سلمى الزيتوني إن عدد العالقين في عبّارة الشاطئ الأزرق بلغ 40 راكباً.",
            "صحيفة الفنار", "2027-05-01");
    public static final String AGAIN = of(
            "أكدت سلمى الزيتوني، مديرة الميناء، أن عدد العالقين في عبّارة الشاطئ الأزرق بلغ 40 راكباً. "
                    + "واصطف الأهالي على الرصيف منذ الفجر، ووزع المتطوعون شاياً وخبزاً ساخناً على المنتظرين.",
            "إذاعة الشاطئ", "2027-05-02");
    public static final String CHANGED = of(
            "قالت مديرة الميناء سلمى الزيتوني إن عدد العالقين في عبّارة الشاطئ الأزرق بلغ 65 راكباً. "
                    + "وهبت رياح شديدة طوال الليل فتعذر إنزال القوارب الصغيرة، وامتلأت قاعة السفر بالحقائب.",
            "وكالة المد", "2027-05-03");
    public static final String REPORT = of("قال وزير النقل هيثم الراوي إن الرحلات البحرية إلى جزيرة الزهور توقفت منذ الصباح.",
            "صحيفة الفنار", "2027-05-03");
    public static final String DENIAL = of(
            "نفى القبطان جابر السعدي أن تكون الرحلات البحرية إلى جزيرة الزهور توقفت منذ الصباح.", "وكالة المد", "2027-05-04");

    private static final String CLAIM = "query($id: ID!) { article(id: $id) { claims { nodes { id text statement { id } "
            + "speaker { ... on Person { id } } relations { nodes { id kind status } } } } } }";

    private Ferry() {
    }

    private static String of(String text, String outlet, String day) {
        return ingest(text, "outlet", outlet, "publishedOn", day).getString("data.ingestArticle.article.id");
    }

    /** Address of the only claim of an article. */
    public static String claim(String article) {
        return "/claims/" + key(node(article).getString("id"));
    }

    /** Address of the statement that it reports. */
    public static String statement(String article) {
        return "/statements/" + key(node(article).getString("statement.id"));
    }

    /** Address of who said it. */
    public static String person(String article) {
        return "/people/" + key(node(article).getString("speaker.id"));
    }

    /** Address of an article. */
    public static String article(String article) {
        return "/articles/" + key(article);
    }

    /** The number by which pages know what has this id. */
    public static long key(String id) {
        return GlobalId.parse(id).key();
    }

    private static JsonPath node(String article) {
        return ask(CLAIM, Map.of("id", article)).setRootPath("data.article.claims.nodes[0]");
    }
}
