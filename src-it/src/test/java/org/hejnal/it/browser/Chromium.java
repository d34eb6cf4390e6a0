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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, for the tests of a class: launched by the first that opens a profile, closed after the last.
 * Nothing is downloaded; without one, those tests are reported as skipped.
 */
public final class Chromium implements AfterAllCallback {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    /** A person's settings. */
    public record Reader(String language, ColorScheme colors, int width) {
        public static Reader of(String language) {
            return new Reader(language, ColorScheme.LIGHT, 1000);
        }

        public Reader in(ColorScheme scheme) {
            return new Reader(language, scheme, width);
        }

        public Reader onWidth(int pixels) {
            return new Reader(language, colors, pixels);
        }
    }

    /** Opens a profile that knows nothing of earlier ones. */
    public BrowserContext freshProfile(Reader reader) {
        if (browser == null) {
            browser = launch();
        }
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(reader.language())
                .setColorScheme(reader.colors())
                .setViewportSize(reader.width(), 800));
    }

    private Browser launch() {
        Path program = InstalledProgram.require("chromium", "chromium-browser", "google-chrome");
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(ARGUMENTS));
    }

    /** With the program that drives it, which takes it along. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
