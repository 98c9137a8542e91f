package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;

/** What a real browser makes of the pages; skips where no Chromium is installed. */
@IsnadTest
class BrowserTest {

    private static final Optional<File> CHROMIUM = Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> new File(folder, name)))
            .filter(File::canExecute).findFirst();

    @TestHTTPResource("/")
    URL home;

    @BeforeAll
    static void needsABrowser() {
        if (CHROMIUM.isEmpty()) {
            System.out.println("Skipped: browser tests need Chromium (Debian: apt-get install chromium)");
        }
        Assumptions.assumeTrue(CHROMIUM.isPresent(), "no Chromium");
    }

    @Test
    void aStoredScriptNeverRuns() throws Exception {
        String attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        String id = ingest("قال الناطق رامي الشمّاع إن " + attack + " لن يعمل هنا أبداً.", "title", attack + " عنوان", "outlet",
                "صحيفة " + attack).getString("data.ingestArticle.article.id");
        String key = new String(java.util.Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).split(":")[1];
        String claim = ask("query($id: ID!) { article(id: $id) { claims { nodes { id } } } }", Map.of("id", id))
                .getString("data.article.claims.nodes[0].id");
        String claimKey = new String(java.util.Base64.getUrlDecoder().decode(claim), StandardCharsets.UTF_8).split(":")[1];
        for (String path : new String[] { "articles/" + key, "claims/" + claimKey, "articles", "organizations", "claims",
                "" }) {
            Document page = render(path);
            assertThat(page.title()).as(path).isNotEqualTo("owned").isNotEmpty();
            assertThat(page.select("script:not([src], [type=application/ld+json]), img[onerror]")).as(path).isEmpty();
        }
    }

    @Test
    void everyPageFamilyHasOneHeadingInABrowser() throws Exception {
        for (String path : new String[] { "", "articles", "people", "organizations", "claims", "ingest" }) {
            assertThat(render(path).select("main h1")).as(path).hasSize(1);
        }
    }

    private Document render(String path) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("isnad-browser");
        Path out = profile.resolve("page.html");
        Process browser = new ProcessBuilder(CHROMIUM.orElseThrow().getPath(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--virtual-time-budget=2000",
                "--user-data-dir=" + profile, "--dump-dom", home + path).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!browser.waitFor(90, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
            throw new AssertionError("the browser did not finish with /" + path);
        }
        return Jsoup.parse(Files.readString(out));
    }
}
