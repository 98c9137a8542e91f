package org.isnad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.isnad.testing.Browser;
import org.isnad.testing.GraphQLClient;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;

/** An article that means harm: it must do none, and stay readable. */
@IsnadTest
class HostileContentTest {

    private static final String SCRIPT = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
    private static final String TEXT = "قال الناطق رامي الشمّاع إن " + SCRIPT + " لن يعمل هنا أبداً.\n\n"
            + "وقال الوزير \"><script>alert(1)</script> سعيد <b>الجبلي إن عدد الجرحى %s في حريق السوق.\n\n"
            + "وأضاف \u202Eرامي\u202C الشمّاع: «الأمر \u2067انتهى\u2069 تماماً» «بل «لم» ينته» \"ولا هذا\n\n"
            + "وأكدت " + "طويلة".repeat(2_000) + " أن السطر كلمة واحدة.\n\n{{7919*7}} {#each} {msg:site} ${7919*7}";

    /** How many pieces of text turn the direction of what follows without being shown doing it. */
    private static final String TURNING = """
            [...document.querySelectorAll('main *:not(.control, textarea, script)')].flatMap(one => [...one.childNodes])
              .filter(one => one.nodeType === 3 && /[\\u202a-\\u202e\\u2066-\\u2069]/.test(one.data)).length""";

    @TestHTTPResource("/")
    URL home;

    @Test
    void isHarmlessAndStaysReadable() {
        String first = ingest("قليل", "صحيفة <b onclick=alert(1)>", "2026-01-01");
        String id = ingest("كثير", "موقع \u202Eالمقلوب" + "ن".repeat(150), "2026-01-03");
        JsonPath article = ask("query($id: ID!) { article(id: $id) { text claims { nodes { id statement { id } "
                + "speaker { ... on Person { id } } } } } }", Map.of("id", id));
        String text = article.getString("data.article.text");
        assertThat(text).contains(SCRIPT, "{{7919*7}}");
        String claim = key(article.getString("data.article.claims.nodes[0].id"));
        String person = key(article.getString("data.article.claims.nodes[0].speaker.id"));
        String statement = key(article.getString("data.article.claims.nodes[0].statement.id"));
        try (Browser browser = Browser.start()) {
            for (int width : new int[] { 320, 1280 }) {
                try (BrowserContext visitor = browser.visitor("ar", width, true)) {
                    for (String path : List.of("articles/" + key(id), "claims/" + claim, "articles", "claims", "organizations",
                            "people/" + person, "statements/" + statement,
                            "compare?article=" + key(first) + "&article=" + key(id),
                            "relays", "figures", "duplicates", "search?text=الشماع", "embed/claims/" + claim,
                            "embed/claims/" + claim + "/chain", "embed/people/" + person, "")) {
                        harmless(visitor.newPage(), path);
                    }
                    readable(visitor.newPage(), "articles/" + key(id), text);
                    files(visitor.newPage());
                }
            }
        }
    }

    private static String ingest(String injured, String outlet, String day) {
        String title = "عنوان \u202E &lt;script&gt; ".repeat(400).substring(0, 5_000);
        return GraphQLClient.ingest(null, "html", "<html><body><h1>" + title + "</h1><article><p>" + TEXT.formatted(injured)
                .replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p><p>") + "</p></article></body></html>",
                "outlet",
                outlet, "publishedOn", day).getString("data.ingestArticle.article.id");
    }

    /** A file's name is shown as well. */
    private void files(Page page) {
        page.navigate(home + "ingest");
        page.locator("#file").setInputFiles(new FilePayload[] { file("\u202Etxt.<img src=x onerror=alert(1)>"),
                file("طويل".repeat(60) + ".txt") });
        page.locator("form.ingest button").click();
        page.waitForURL(Pattern.compile(".*/ingest/.+"));
        assertThat(page.locator("main h1")).hasText("انتهت القراءة");
        harmless(page, page.url().replace(home.toString(), ""));
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", "no Arabic".getBytes(StandardCharsets.UTF_8));
    }

    private void harmless(Page page, String path) {
        page.onDialog(dialog -> {
            throw new AssertionError("a dialog at " + path);
        });
        page.navigate(home + path);
        assertThat((String) page.evaluate("document.body.innerText")).as("computes: " + path).doesNotContain("55433");
        assertThat((int) page.evaluate(TURNING)).as("turns directions: " + path).isZero();
        assertThat(page.title()).as(path).isNotEqualTo("owned").isNotEmpty();
        assertThat(page.locator("script:not([src]):not([type='application/ld+json']), [onerror], [onclick]")).hasCount(0);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("runs over the edge: " + path).isZero();
        assertThat(
                (int) page.evaluate(
                        "Math.ceil(Math.max(0, ...[...document.querySelectorAll('main h1, main h2, main h3, .card blockquote')]"
                                + ".map(one => one.getBoundingClientRect().height)))"))
                .as("pushes the rest away: " + path).isLessThan(900);
        page.close();
    }

    /** The text is there character for character, and whoever turns directions is shown doing it. */
    private void readable(Page page, String path, String text) {
        page.navigate(home + path);
        assertThat((String) page.evaluate("[...document.querySelectorAll('.text p')].map(p => p.textContent).join('')"))
                .isEqualTo(text);
        assertThat((int) page.evaluate("document.querySelectorAll('.text bdi.control').length")).isGreaterThan(4);
        assertThat(page.locator("h1").boundingBox().height).as("the title leaves room for the text").isLessThan(900);
        page.close();
    }

    private static String key(String id) {
        return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).split(":")[1];
    }
}
