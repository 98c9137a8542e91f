package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ingest;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.isnad.testing.Browser;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;

/** A long article is laid out only where it is looked at, and its notes keep step all the same. */
@IsnadTest
class LongArticleTest {

    @TestHTTPResource("/")
    URL home;

    @Test
    void laysOutOnlyWhatIsNearTheWindow() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 100_000; i++) {
            text.append("قالت أمينة السجل رقم ").append(i).append(" هالة الوردي إن الدفتر رقم ").append(i)
                    .append(" سيُنسخ غداً. وبقيت القاعة هادئة، ولم يدخلها أحد حتى المساء، وأطفئت المصابيح واحداً بعد آخر، "
                            + "ثم أغلقت الأبواب وعاد الحراس إلى أماكنهم كعادتهم كل ليلة.\n\n");
        }
        String id = ingest(text.toString()).getString("data.ingestArticle.article.id");
        String key = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).split(":")[1];
        try (Browser browser = Browser.start(); BrowserContext visitor = browser.visitor("ar", 1280, true)) {
            Page page = visitor.newPage();
            page.navigate(home + "articles/" + key);
            int claims = (int) page.evaluate("document.querySelectorAll('.text .mark[id]').length");
            assertThat(claims).isGreaterThan(300);
            assertThat((int) page.evaluate("[...document.querySelectorAll('.text p:not(.blank), .note')].filter(one => "
                    + "one.checkVisibility({ contentVisibilityAuto: true })).length")).isLessThan(100);
            String last = (String) page.evaluate("[...document.querySelectorAll('.text .mark[id]')].at(-1).dataset.claim");
            page.navigate(home + "articles/" + key + "#claim-" + last);
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("#claim-" + last)).isInViewport();
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("#note-" + last)).isInViewport();
        }
    }
}
