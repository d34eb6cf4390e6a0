package org.hejnal.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hejnal.it.InstalledProgram;

/** The machine's own Chromium. Nothing is downloaded; without one, the tests are reported as skipped. */
final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Path program) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    static Chromium launch() {
        Path program = InstalledProgram.require("chromium", "chromium-browser", "google-chrome");
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return new Chromium(Playwright.create(new Playwright.CreateOptions().setEnv(environment)), program);
    }

    /** A person's settings. */
    record Reader(String language, ColorScheme colors, int width) {
        static Reader of(String language) {
            return new Reader(language, ColorScheme.LIGHT, 1000);
        }

        Reader in(ColorScheme scheme) {
            return new Reader(language, scheme, width);
        }

        Reader onWidth(int pixels) {
            return new Reader(language, colors, pixels);
        }
    }

    /** Opens a profile that knows nothing of earlier ones. */
    BrowserContext freshProfile(Reader reader) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(reader.language())
                .setColorScheme(reader.colors())
                .setViewportSize(reader.width(), 800));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
