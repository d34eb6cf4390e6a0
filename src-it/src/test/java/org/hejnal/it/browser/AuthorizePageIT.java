package org.hejnal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.browser.Chromium.Reader;
import org.hejnal.it.oauth.OAuthCall;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a person lets an application in, or not, in a real browser. */
@HejnalTest
class AuthorizePageIT {
    private static final String CALLBACK = "http://localhost:9/done";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Hub hub = Hub.main();

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1000", "pl, LIGHT, 320", "pl, DARK, 1000", "en, DARK, 320"})
    void everyPageIsUsable(String language, ColorScheme colors, int width) {
        String kind = language + "-" + colors + "-" + width;
        try (BrowserContext profile =
                CHROMIUM.freshProfile(Reader.of(language).in(colors).onWidth(width))) {
            AuthorizePage page = AuthorizePage.open(profile, hub, wish("oob"));
            PageCheck.assertUsable(page.page(), "sign-in-" + kind);
            page.signIn("jan@example.edu", "wrong");
            PageCheck.assertUsable(page.page(), "wrong-sign-in-" + kind);
            page.signIn("jan@example.edu", "demo");
            PageCheck.assertUsable(page.page(), "consent-" + kind);
            page.accept();
            PageCheck.assertUsable(page.page(), "pin-" + kind);

            AuthorizePage other = AuthorizePage.open(profile, hub, wish("oob"));
            other.refuse();
            PageCheck.assertUsable(other.page(), "refused-" + kind);
            other.page().navigate(AuthorizePage.address(hub, "unknown"));
            PageCheck.assertUsable(other.page(), "unknown-" + kind);
        }
    }

    @Test
    void thePinLetsTheApplicationIn() {
        Token wish = wish("oob");
        try (BrowserContext profile = CHROMIUM.freshProfile(Reader.of("en"))) {
            AuthorizePage page = AuthorizePage.open(profile, hub, wish);
            page.signIn("anna@example.edu", "demo");
            assertThat(page.heading()).hasText("Access for an application");
            page.accept();
            assertThat(OAuthCall.accessToken(hub, wish, page.pin()).send().statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (BrowserContext profile = CHROMIUM.freshProfile(Reader.of("en"))) {
            AuthorizePage page = AuthorizePage.open(profile, hub, wish("oob"));
            page.tabTo("identifier");
            page.page().keyboard().type("anna@example.edu");
            page.page().keyboard().press("Tab");
            page.page().keyboard().type("demo");
            page.page().keyboard().press("Enter");
            assertThat(page.heading()).hasText("Access for an application");

            page.tabToButton("Allow");
            assertThat(page.focusIsVisible()).isTrue();
            page.page().keyboard().press("Enter");
            assertThat(page.page().locator("#pin")).hasText(Pattern.compile("\\d{8}"));
        }
    }

    @Test
    void theLanguageCanBeChangedOnThePage() {
        try (BrowserContext profile = CHROMIUM.freshProfile(Reader.of("en"))) {
            AuthorizePage page = AuthorizePage.open(profile, hub, wish("oob"));
            assertThat(page.heading()).hasText("Sign in");
            page.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Polski"))
                    .click();
            assertThat(page.heading()).hasText("Zaloguj się");
            page.signIn("anna@example.edu", "demo");
            assertThat(page.heading()).hasText("Dostęp dla aplikacji");
        }
    }

    @Test
    void theApplicationLearnsOfTheDecisionAtItsAddress() {
        try (BrowserContext profile = CHROMIUM.freshProfile(Reader.of("en"))) {
            AuthorizePage page = AuthorizePage.open(profile, hub, wish(CALLBACK));
            page.page().route(CALLBACK + "**", route -> route.fulfill());
            page.signIn("piotr@example.edu", "demo");
            page.refuse();
            assertThat(page.page()).hasURL(Pattern.compile("/done\\?error=access_denied&"));

            page.page().navigate(AuthorizePage.address(hub, wish(CALLBACK).token()));
            page.accept();
            assertThat(page.page()).hasURL(Pattern.compile("/done\\?oauth_token=\\w+&oauth_verifier=\\w+"));
        }
    }

    private Token wish(String callback) {
        return Token.of(OAuthCall.requestToken(hub, callback, "events|email").send());
    }
}
