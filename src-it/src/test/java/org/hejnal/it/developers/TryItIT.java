package org.hejnal.it.developers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of the reference, in a browser. */
@HejnalTest
class TryItIT {
    private final Hub hub = Hub.main();
    private final List<String> complaints = new ArrayList<>();
    private static Playwright playwright;
    private static Browser browser;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void launch() {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "There is no Chromium here");
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void quit() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 400")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(hub.baseUrl() + "/developers/api/services/events2/");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aMethodForEverybodyAnswersWithoutKeys() {
        keys("", "");
        Locator form = unfold("event_types_index");
        form.locator("[name=fields]").fill("id|name");
        form.locator("button").click();

        assertThat(answer("event_types_index")).containsText("\"one_time_code\"");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSignedCallIsMadeForAnotherPerson() {
        keys("demo-admin", "demo-admin-secret");
        page.fill("#keys--as-user", "1001");
        Locator form = unfold("latest_notifications");
        form.locator("[name=limit]").fill("3");
        form.locator("button").click();

        assertThat(status("latest_notifications")).containsText("200");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aWrongSecretIsRefusedAndShown() {
        keys("demo-admin", "wrong's secret*");
        page.fill("#keys--as-user", "1001");
        unfold("latest_notifications").locator("button").click();

        assertThat(status("latest_notifications")).containsText("401");
        assertThat(answer("latest_notifications")).containsText("Invalid signature.");
    }

    @Test
    void aTokenIsGotOnThePageAndNothingIsLeftBehind() {
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
        unfold("latest_notifications").locator("button").click();

        assertThat(status("latest_notifications")).containsText("200");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsSent() {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method()));
        keys("demo", "demo-secret");
        unfold("latest_notifications").locator("button").click();

        assertThat(status("latest_notifications")).containsText("acts for a person");
        assertThat(sent).doesNotContain("POST");
    }

    @Test
    void nothingIsWiderThanAPhone() {
        page.setViewportSize(320, 640);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private void keys(String key, String secret) {
        page.locator("details.keys > summary").click();
        page.fill("#keys--consumer-key", key);
        page.fill("#keys--consumer-secret", secret);
    }

    private Locator unfold(String method) {
        Locator section = section(method);
        section.locator("details.try > summary").click();
        return section.locator("form");
    }

    private Locator status(String method) {
        return section(method).locator(".answer [role=status]");
    }

    private Locator answer(String method) {
        return section(method).locator(".answer code");
    }

    private Locator section(String method) {
        return page.locator("section[aria-labelledby=" + method + "]");
    }

    private static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
