package org.hejnal.it.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.browser.Chromium.Reader;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages for passwords, in a real browser. */
@HejnalTest
class PasswordPageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Hub hub = Hub.main();

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1000", "pl, DARK, 320"})
    void everyPageIsUsable(String language, ColorScheme colors, int width) {
        String kind = language + "-" + colors + "-" + width;
        try (BrowserContext profile =
                CHROMIUM.freshProfile(Reader.of(language).in(colors).onWidth(width))) {
            Page page = profile.newPage();
            page.navigate(hub.baseUrl() + "/password");
            PageCheck.assertUsable(page, "password-" + kind);
            page.fill("#identifier", "nobody@example.edu");
            page.fill("#old_password", "wrong");
            page.fill("#new_password", "trzy konie i dwa psy");
            page.fill("#repeated", "trzy konie i trzy psy");
            page.click("button.primary");
            PageCheck.assertUsable(page, "password-not-the-same-" + kind);
            page.navigate(hub.baseUrl() + "/password/forgotten");
            PageCheck.assertUsable(page, "password-forgotten-" + kind);
            page.fill("#identifier", "nobody@example.edu");
            page.click("button.primary");
            PageCheck.assertUsable(page, "password-link-sent-" + kind);
            page.navigate(hub.baseUrl() + "/password/new?token=" + "x".repeat(32));
            PageCheck.assertUsable(page, "password-unknown-link-" + kind);
        }
    }
}
