package org.isnad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;

import jakarta.json.Json;

import org.isnad.testing.Browser;
import org.isnad.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** What the first visitor finds on a database that was empty when the server started: the sample, read and related. */
@QuarkusTest
@TestProfile(FirstStartTest.Empty.class)
class FirstStartTest {

    /** A database that no other test has touched. */
    public static class Empty implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DatabaseResource.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @TestHTTPResource("/")
    URL home;

    @Test
    void theFirstPageIsFullAndLeadsIntoTheSample() {
        try (Browser browser = Browser.start(); BrowserContext visitor = browser.visitor("ar", 1280, true)) {
            Page page = visitor.newPage();
            page.navigate(home.toString());
            assertThat(page.locator("section[aria-labelledby=claims] .card")).hasCount(8);
            assertThat(page.locator("section[aria-labelledby=articles] .headline")).hasCount(8);
            assertThat(page.locator("section[aria-labelledby=changed] .contrast mark").first()).isVisible();
            assertThat(page.locator("section[aria-labelledby=contradicting] .contrast .status.proposed").first()).isVisible();
            assertThat(page.locator(".moved-figure svg .spot").first()).isVisible();
            page.locator("section[aria-labelledby=articles] .headline a").first().click();
            assertThat(page.locator(".note").first()).isVisible();
            page.navigate(home + "articles");
            assertThat(page.locator(".results .headline")).hasCount(sample());
        }
    }

    private static int sample() {
        try (var list = Json.createReader(FirstStartTest.class.getResourceAsStream("/sample/articles.json"))) {
            int articles = list.readArray().size();
            assertThat(articles).isPositive();
            return articles;
        }
    }
}
