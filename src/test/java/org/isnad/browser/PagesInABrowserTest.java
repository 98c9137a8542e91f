package org.isnad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.Browser;
import org.isnad.testing.Ferry;
import org.isnad.testing.Fixture;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;

/** What a real browser makes of the pages, used as a researcher uses them. */
@IsnadTest
class PagesInABrowserTest {

    private static final String ARTICLE = "articles/" + Fixture.ARTICLE;

    private static final String STATEMENT = "a statement";

    private static Browser browser;

    @TestHTTPResource("/")
    URL home;

    @Inject
    DataSource source;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @Test
    void takesSeveralFilesInAndFollowsThemLive() {
        try (BrowserContext visitor = browser.visitor("ar", 1280, true)) {
            Page page = open(visitor, "ingest");
            page.locator("#file")
                    .setInputFiles(new FilePayload[] { file("أول.txt", "قال ملاح السفينة زياد البحري إن الرحلة ستتأخر ساعة."),
                            file("ثان.txt", "no Arabic here"),
                            file("ثالث.txt", "وأعلنت إدارة المرفأ أن الرافعات ستعمل ليلاً.") });
            page.locator("form.ingest button").click();
            page.waitForURL(Pattern.compile(".*/ingest/.+"));
            assertThat(page.locator("#file-1.added")).containsText("الرحلة ستتأخر ساعة");
            assertThat(page.locator("#file-2.faulty")).containsText("النص ليس عربياً");
            assertThat(page.locator("#file-3.added")).containsText("الرافعات ستعمل ليلاً");
            assertThat(page.locator("h1")).hasText("انتهت القراءة");
        }
    }

    /** A book of a text takes a while; what happens to it is seen happening, and then what was found, in its place. */
    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void takesAPastedTextInAndFollowsItLive(boolean scripts) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 150_000; i++) {
            text.append("قال أمين المخزن ").append(scripts ? "سليم" : "وليد").append(" الدالي إن الصندوق «").append(word(i))
                    .append("» امتلأ. وساد الصمت بعد ذلك في الممر الطويل.\n\n");
        }
        try (BrowserContext visitor = browser.visitor("en", 1280, scripts)) {
            Page page = open(visitor, "ingest");
            page.locator("#text").fill(text.toString());
            page.locator("form.ingest button").click();
            page.waitForURL(Pattern.compile(".*/ingest/.+"));
            assertThat(page.locator(".steps [aria-current=step]")).hasCount(1);
            assertThat(page.locator("#file-1 .state")).containsText(Pattern.compile("Being read · [1-9][\\d,]* claims"));
            page.waitForURL(Pattern.compile(".*/articles/\\d+\\?taken=new"));
            assertThat(page.locator("[role=status].notice")).containsText(Pattern.compile("[1-9][\\d,]* claims"));
            assertThat(page.locator(".text .mark[id]").first()).isVisible();
        }
    }

    @Test
    void isReadByKeyboardInTheDirectionOfTheLanguage() {
        try (BrowserContext visitor = browser.visitor("ar", 1280, true)) {
            Page page = open(visitor, ARTICLE);
            assertThat(page.locator(".stepper")).isVisible();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(".note.current")).hasId("note-" + Fixture.CLAIM);
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(".note.current")).hasId("note-" + Fixture.NESTED);
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".note.current")).hasId("note-" + Fixture.CLAIM);
            assertThat(page.url()).endsWith("#claim-" + Fixture.CLAIM);
            page.keyboard().press("Enter");
            page.waitForURL("**/claims/" + Fixture.CLAIM);
        }
        try (BrowserContext visitor = browser.visitor("en", 1280, true)) {
            Page page = open(visitor, ARTICLE);
            assertThat(page.locator(".stepper")).isVisible();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".note.current")).hasId("note-" + Fixture.CLAIM);
            page.keyboard().press("x");
            assertThat(page.locator("#note-" + Fixture.CLAIM + " .status")).hasText("Rejected");
            assertThat(page.locator(".note.current")).hasId("note-" + Fixture.CLAIM);
            page.keyboard().press("u");
            assertThat(page.locator("#note-" + Fixture.CLAIM + " .status")).hasCount(0);
        }
    }

    @Test
    void showsItsKeysInADialogAndOnAPage() {
        try (BrowserContext visitor = browser.visitor("en", 1280, true)) {
            Page page = open(visitor, "claims");
            page.keyboard().press("?");
            assertThat(page.locator("dialog[open] .keys")).containsText("Next claim of the article");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]")).hasCount(0);
            page.keyboard().press("/");
            assertThat(page.locator("#text")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aClaimsAddressOpensAtTheClaimAndMarksIt(boolean scripts) {
        try (BrowserContext visitor = browser.visitor("ar", 390, scripts)) {
            Page page = open(visitor, ARTICLE + "#claim-" + Fixture.UNNAMED);
            assertThat(page.locator("#claim-" + Fixture.UNNAMED)).isInViewport();
            assertThat(page.locator("#claim-" + Fixture.UNNAMED)).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");
            page.navigate(home + ARTICLE + "#note-" + Fixture.UNNAMED);
            // On a phone the note is a sheet at the bottom edge, with or without script.
            assertThat(page.locator("#note-" + Fixture.UNNAMED)).hasCSS("position", "fixed");
            assertThat(page.locator("#note-" + Fixture.UNNAMED)).isInViewport();
        }
    }

    @Test
    void aRelationIsReviewedByKeyboardAndWithoutScript() {
        try (BrowserContext visitor = browser.visitor("ar", 1280, false)) {
            Page page = open(visitor, Ferry.claim(Ferry.DENIAL).substring(1));
            page.locator(".contrast.contradicts blockquote a").last().focus();
            press(page, "confirm");
            assertThat(page.locator(".contrast.contradicts .verdict .status")).hasText("أكده محرر");
            assertThat(page.locator(".contrast.contradicts")).isInViewport();
            // The browser goes on from the relation it leads back to.
            press(page, "undo");
            assertThat(page.locator(".contrast.contradicts .verdict .status")).hasText("مقترح لم يؤكَّد");
        }
    }

    /** Goes on key by key to a button and presses it. */
    private static void press(Page page, String button) {
        for (int i = 0; i < 20 && !button.equals(page.evaluate("document.activeElement.name")); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo(button);
        page.keyboard().press("Enter");
    }

    @Test
    void fromTheFirstPageToAStatementAndItsReports() {
        String statement = Ferry.statement(Ferry.AGAIN);
        try (BrowserContext visitor = browser.visitor("en", 390, false)) {
            Page page = open(visitor, "");
            var changed = page.locator("section[aria-labelledby=changed] .contrast").first();
            assertThat(changed.locator("mark")).hasText(new String[] { "40", "65" });
            assertThat(page.locator(".moved-figure svg")).isVisible();
            changed.locator("blockquote a").first().click();
            page.locator(".links a[href='" + statement + "']").click();
            page.waitForURL("**" + statement);
            assertThat(page.locator(".introductions tr.differs")).containsText("أكدت");
            page.locator(".introductions tr.differs td a").click();
            page.waitForURL("**" + Ferry.claim(Ferry.AGAIN));
        }
    }

    @Test
    void choosesArticlesAndComparesThem() {
        try (BrowserContext visitor = browser.visitor("ar", 1280, false)) {
            Page page = open(visitor, "articles?outlet=" + Fixture.OUTLET);
            page.locator("input[name=article]").nth(0).check();
            page.locator("input[name=article]").nth(1).check();
            page.locator(".compare-bar button").click();
            page.waitForURL(Pattern.compile(".*/compare\\?article=.*&article=.*"));
            assertThat(page.locator("table.compare").first()).containsText("الطريق مغلق");
        }
    }

    @Test
    void remembersLanguageAndTheme() {
        try (BrowserContext visitor = browser.visitor("ar", 1280, false)) {
            Page page = open(visitor, "people");
            page.locator("a.language").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.locator("a.to-dark").click();
            assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
            page.navigate(home + "claims");
            assertThat(page.locator("html")).hasAttribute("dir", "ltr");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.locator("a.to-light")).isVisible();
        }
    }

    @Test
    void correctsAClaimWithoutScript() {
        try (BrowserContext visitor = browser.visitor("en", 1280, false)) {
            Page page = open(visitor, "claims/" + Fixture.NESTED);
            page.locator(".correct-fold summary").click();
            page.locator("#r-unnamed").fill("مصدر في الوزارة");
            page.locator("#r-note").fill("هكذا في النص");
            page.locator(".correct .actions button").click();
            assertThat(page.locator(".history")).containsText("مصدر في الوزارة");
            assertThat(page.locator(".claim-head .status")).hasText("Accepted");
            page.locator(".decide button[name=undo]").click();
            assertThat(page.locator(".claim-head .status")).hasText("Not reviewed yet");
        }
    }

    /** Every family, in both directions, on a phone and a desk: nothing runs over the edge, nothing fails. */
    @ParameterizedTest
    @ValueSource(strings = { "", "claims", "claims/900021", "articles", ARTICLE, "people", "people/900011", "organizations",
            "organizations/900012", "compare?article=900001&article=900002", "ingest", "help", "embed/claims/900021/chain",
            "embed/people/900011", "duplicates", STATEMENT })
    void fitsTheScreenAndCausesNoErrors(String path) {
        for (int width : new int[] { 320, 1280 }) {
            for (String language : new String[] { "ar", "en" }) {
                try (BrowserContext visitor = browser.visitor(language, width, true)) {
                    List<String> errors = new ArrayList<>();
                    Page page = visitor.newPage();
                    page.onConsoleMessage(message -> {
                        if (message.type().equals("error")) {
                            errors.add(message.text());
                        }
                    });
                    page.onPageError(errors::add);
                    page.navigate(home + (path.equals(STATEMENT) ? Ferry.statement(Ferry.FIRST).substring(1) : path));
                    assertThat(errors).as(path).isEmpty();
                    assertThat(
                            (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                            .as(path + " at " + width).isZero();
                    assertThat(page.locator("main h1")).hasCount(1);
                }
            }
        }
    }

    private Page open(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.navigate(home + path);
        return page;
    }

    /** Another word for each number: figures would be in the ledger. */
    private static String word(int number) {
        String letters = "بتجحدرسصطعفقكلمنهي";
        return number == 0 ? "" : word(number / letters.length()) + letters.charAt(number % letters.length());
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
