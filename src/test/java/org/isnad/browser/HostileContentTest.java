package org.isnad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.isnad.testing.Browser;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;

/** An article that means harm: it must do none, and stay readable. */
@IsnadTest
class HostileContentTest {

    private static final String SCRIPT = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
    private static final String TEXT = "قال الناطق رامي الشمّاع إن " + SCRIPT + " لن يعمل هنا أبداً.\n\n"
            + "وأضاف \u202Eرامي\u202C الشمّاع: «الأمر \u2067انتهى\u2069 تماماً» «بل «لم» ينته» \"ولا هذا\n\n"
            + "وأكدت " + "طويلة".repeat(2_000) + " أن السطر كلمة واحدة.\n\n{{7*7}} {#each} {msg:site} ${7*7}";

    @TestHTTPResource("/")
    URL home;

    @Test
    void isHarmlessAndStaysReadable() {
        String title = "عنوان \u202E &lt;script&gt; ".repeat(400).substring(0, 5_000);
        String id = ingest(null, "html", "<html><body><h1>" + title + "</h1><article><p>" + TEXT.replace("&", "&amp;")
                .replace("<", "&lt;").replace("\n\n", "</p><p>") + "</p></article></body></html>", "outlet",
                "صحيفة <b onclick=alert(1)>").getString("data.ingestArticle.article.id");
        String text = ask("query($id: ID!) { article(id: $id) { text } }", Map.of("id", id)).getString("data.article.text");
        assertThat(text).contains(SCRIPT, "{{7*7}}");
        List<String> claims = ask("query($id: ID!) { article(id: $id) { claims { nodes { id } } } }", Map.of("id", id))
                .getList("data.article.claims.nodes.id");
        try (Browser browser = Browser.start()) {
            for (int width : new int[] { 320, 1280 }) {
                try (BrowserContext visitor = browser.visitor("ar", width, true)) {
                    for (String path : List.of("articles/" + key(id), "claims/" + key(claims.get(0)), "articles", "claims",
                            "organizations", "compare?article=" + key(id) + "&article=1", "embed/claims/" + key(claims.get(0)),
                            "")) {
                        harmless(visitor.newPage(), path);
                    }
                    readable(visitor.newPage(), "articles/" + key(id), text);
                }
            }
        }
    }

    private void harmless(Page page, String path) {
        page.onDialog(dialog -> {
            throw new AssertionError("a dialog at " + path);
        });
        page.navigate(home + path);
        assertThat(page.title()).as(path).isNotEqualTo("owned").isNotEmpty();
        assertThat(page.locator("script:not([src]):not([type='application/ld+json']), [onerror], [onclick]")).hasCount(0);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("runs over the edge: " + path).isZero();
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
