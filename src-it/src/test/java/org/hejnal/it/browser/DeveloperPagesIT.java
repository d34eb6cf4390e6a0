package org.hejnal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.browser.Chromium.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a developer reads, in a real browser. */
@HejnalTest
class DeveloperPagesIT {
    private static final Map<String, String> PAGES = Map.of(
            "front", "/",
            "index", "/developers/api/",
            "signing", "/developers/api/authorization/",
            "errors", "/developers/api/errors/",
            "search", "/developers/api/search/?q=statement",
            "module", "/developers/api/services/events2/",
            "method", "/developers/api/services/events2/send_notification/",
            "step", "/developers/api/services/oauth/request_token/",
            "calendar", "/developers/evt/",
            "jms", "/developers/jms/");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Hub hub = Hub.main();

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "pl, LIGHT, 320", "pl, DARK, 1280", "en, DARK, 320"})
    void everyPageIsUsable(String language, ColorScheme colors, int width) {
        try (BrowserContext profile =
                CHROMIUM.freshProfile(Reader.of(language).in(colors).onWidth(width))) {
            Page page = profile.newPage();
            PAGES.forEach((name, path) -> {
                page.navigate(hub.baseUrl() + path);
                page.locator("details").evaluateAll("all => all.forEach((one) => { one.open = true; })");
                PageCheck.assertUsable(page, name + "-" + language + "-" + colors + "-" + width);
            });
        }
    }

    @Test
    void theSearchLeadsToAMethodByTheKeyboard() {
        try (BrowserContext profile = CHROMIUM.freshProfile(Reader.of("en"))) {
            Page page = profile.newPage();
            page.navigate(hub.baseUrl() + "/developers/api/");
            page.getByRole(AriaRole.SEARCHBOX).fill("idempotency_key");
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK)
                    .getByText("services/events2/send_notification")
                    .click();
            assertThat(page).hasURL(Pattern.compile("/services/events2/send_notification/$"));
            assertThat(page.locator("h1")).hasText("send_notification");
        }
    }

    /** Where clients of USOS API have links to. */
    @Test
    void theAnchorOfAMethodShowsItAndLeadsOn() {
        try (BrowserContext profile = CHROMIUM.freshProfile(Reader.of("en"))) {
            Page page = profile.newPage();
            page.navigate(hub.baseUrl() + "/developers/api/services/events2/#event_type");
            assertThat(page.locator("#event_type")).isInViewport();
            page.locator("#event_type a").click();
            assertThat(page.locator("h1")).hasText("event_type");
        }
    }
}
