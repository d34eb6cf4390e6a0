package org.hejnal.it.developers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.browser.Chromium;
import org.hejnal.it.browser.Chromium.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The forms of the reference, in a browser. */
@HejnalTest
class TryItIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Hub hub = Hub.main();
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = CHROMIUM.freshProfile(Reader.of("en-GB"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 400")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aMethodForEverybodyAnswersWithoutKeys() {
        visit("event_types_index");
        keys("", "");
        form().locator("[name=fields]").fill("id|name");
        call();

        assertThat(answer()).containsText("\"one_time_code\"");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFormIsFilledWithAConsumerThatMayCall() {
        visit("latest_notifications");
        call();
        assertThat(status()).containsText("200");

        visit("send_notification");
        form().locator("[name=user_id]").fill("1001");
        form().locator("[name=message_pl]").fill("Dzień dobry");
        call();
        assertThat(status()).containsText("200");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aWrongSecretIsRefusedAndShown() {
        visit("latest_notifications");
        keys("demo-admin", "wrong's secret*");
        call();

        assertThat(status()).containsText("401");
        assertThat(status()).isFocused();
        assertThat(answer()).containsText("Invalid signature.");
    }

    @Test
    void anErrorLeadsToTheFieldThatItNames() {
        visit("event_type");
        form().locator("[name=id]").fill("custom");
        form().locator("[name=fields]").fill("id|[");
        call();

        assertThat(form().locator("[name=fields]")).isFocused();
        assertThat(form().locator("[name=fields]")).hasAttribute("aria-invalid", "true");
        assertThat(form().locator("[name=fields]")).hasAccessibleDescription(Pattern.compile("400: .*fields"));

        form().locator("[name=fields]").fill("id");
        call();
        assertThat(status()).containsText("200");
        assertThat(page.locator("[aria-invalid]")).hasCount(0);
    }

    @Test
    void aTokenIsGotOnThePageAndNothingIsLeftBehind() {
        visit("latest_notifications");
        keys("demo", "demo-secret");
        page.click("#keys--ask-token");
        Page consent = context.waitForPage(() -> page.click("#keys--authorize"));
        consent.fill("#identifier", "anna@example.edu");
        consent.fill("#password", "demo");
        consent.click("button.primary");
        consent.click("form[action$=accept] button");
        page.fill("#keys--pin", consent.textContent("#pin").strip());
        page.click("#keys--take-token");
        assertThat(page.locator("#keys--token")).not().hasValue("");
        call();

        assertThat(status()).containsText("200");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsSent() {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method()));
        visit("latest_notifications");
        keys("demo", "demo-secret");
        page.fill("#keys--as-user", "");
        call();

        assertThat(status()).containsText("acts for a person");
        assertThat(page.locator("#keys--as-user")).isFocused();
        assertThat(sent).doesNotContain("POST");
    }

    private void visit(String method) {
        page.navigate(hub.baseUrl() + "/developers/api/services/events2/" + method + "/");
    }

    private void keys(String key, String secret) {
        page.locator("details.keys > summary").click();
        page.fill("#keys--consumer-key", key);
        page.fill("#keys--consumer-secret", secret);
    }

    private Locator form() {
        return page.locator(".try form");
    }

    private void call() {
        form().locator("button").click();
    }

    private Locator status() {
        return page.locator(".answer [role=status]");
    }

    private Locator answer() {
        return page.locator(".answer code");
    }
}
