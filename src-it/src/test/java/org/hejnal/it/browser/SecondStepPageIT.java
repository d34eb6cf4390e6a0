package org.hejnal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.browser.Chromium.Reader;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.oauth.OAuthCall;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.hejnal.it.password.Phone;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second step of signing in, in a real browser. */
@HejnalTest
class SecondStepPageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final String identifier =
            Crowd.address(Crowd.enter(database, 1).withPasswords(database).firstId());

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1000", "pl, DARK, 320"})
    void everyPageIsUsable(String language, ColorScheme colors, int width) {
        String kind = language + "-" + colors + "-" + width;
        try (BrowserContext profile =
                CHROMIUM.freshProfile(Reader.of(language).in(colors).onWidth(width))) {
            Page page = profile.newPage();
            page.navigate(hub.baseUrl() + "/password/second-step");
            PageCheck.assertUsable(page, "second-step-" + kind);
            enter(page, "wrong");
            PageCheck.assertUsable(page, "second-step-wrong-" + kind);
            enter(page, "demo");
            PageCheck.assertUsable(page, "second-step-set-up-" + kind);
            sendCode(page, "000000");
            PageCheck.assertUsable(page, "second-step-wrong-code-" + kind);
            Phone phone = Phone.of(page.locator("code").textContent());
            sendCode(page, phone.code());
            assertThat(page.locator("li code")).hasCount(10);
            PageCheck.assertUsable(page, "second-step-codes-" + kind);
            String recovery = page.locator("li code").first().textContent();

            AuthorizePage authorize = AuthorizePage.open(profile, hub, wish());
            authorize.signIn(identifier, "demo");
            PageCheck.assertUsable(authorize.page(), "code-" + kind);
            sendCode(authorize.page(), "000000");
            PageCheck.assertUsable(authorize.page(), "wrong-code-" + kind);
            sendCode(authorize.page(), recovery);
            assertThat(authorize.page().locator("form[action$=accept]")).hasCount(1);

            page.navigate(hub.baseUrl() + "/password/second-step");
            enter(page, "demo");
            PageCheck.assertUsable(page, "second-step-manage-" + kind);
        }
    }

    private void enter(Page page, String password) {
        page.fill("#identifier", identifier);
        page.fill("#password", password);
        page.click("button.primary");
    }

    private static void sendCode(Page page, String code) {
        page.fill("#code", code);
        page.click("button.primary");
    }

    private Token wish() {
        return Token.of(OAuthCall.requestToken(hub, "oob", "events").send());
    }
}
