package org.hejnal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.browser.Chromium.Reader;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages to sign in and out on, and the list of sessions, in a real browser. */
@HejnalTest
class EntrancePageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final long person = Crowd.enter(database, 1).withPasswords(database).firstId();

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1000", "pl, DARK, 320"})
    void everyPageIsUsable(String language, ColorScheme colors, int width) {
        String kind = language + "-" + colors + "-" + width;
        try (BrowserContext profile =
                CHROMIUM.freshProfile(Reader.of(language).in(colors).onWidth(width))) {
            Page page = profile.newPage();
            page.navigate(hub.baseUrl() + "/sessions");
            PageCheck.assertUsable(page, "entrance-" + kind);
            signIn(page, "wrong");
            PageCheck.assertUsable(page, "entrance-wrong-" + kind);
            signIn(page, "demo");
            assertThat(page.url()).contains("/sessions");
            PageCheck.assertUsable(page, "entrance-sessions-" + kind);
            page.navigate(hub.baseUrl() + "/sign-in");
            PageCheck.assertUsable(page, "entrance-signed-in-" + kind);
            page.click("button.primary");
            PageCheck.assertUsable(page, "entrance-signed-out-" + kind);
        }
    }

    private void signIn(Page page, String password) {
        page.fill("#identifier", Crowd.address(person));
        page.fill("#password", password);
        page.click("button.primary");
    }
}
