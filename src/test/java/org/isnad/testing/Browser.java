package org.isnad.testing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The system's Chromium, driven by Playwright; tests skip where there is none. */
public final class Browser implements AutoCloseable {

    private static final Optional<File> CHROMIUM = Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> new File(folder, name)))
            .filter(File::canExecute).findFirst();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path executable) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }

    /** Starts it, or skips the calling test. */
    public static Browser start() {
        if (CHROMIUM.isEmpty()) {
            System.out.println("Skipped: browser tests need Chromium (Debian: apt-get install chromium)");
        }
        Assumptions.assumeTrue(CHROMIUM.isPresent(), "no Chromium");
        return new Browser(CHROMIUM.get().toPath());
    }

    /** A visitor of their own, without cookies. */
    public BrowserContext visitor(String language, int width, boolean scripts) {
        BrowserContext visitor = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language)
                .setViewportSize(width, 844).setJavaScriptEnabled(scripts));
        visitor.setDefaultTimeout(60_000);
        return visitor;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
