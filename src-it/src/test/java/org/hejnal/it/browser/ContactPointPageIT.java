package org.hejnal.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.browser.Chromium.Reader;
import org.hejnal.it.contactpoint.AddressOwner;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of somebody's own addresses, in a real browser. */
@HejnalTest
class ContactPointPageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Hub hub = Hub.main();
    private final AddressOwner owner = AddressOwner.enter(hub);

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1000", "pl, DARK, 320"})
    void everyPageIsUsable(String language, ColorScheme colors, int width) {
        String kind = language + "-" + colors + "-" + width;
        String own = owner.own("anna.maria.nowakowska-kowalska");
        try (BrowserContext profile =
                CHROMIUM.freshProfile(Reader.of(language).in(colors).onWidth(width))) {
            Page page = profile.newPage();
            page.navigate(hub.baseUrl() + "/contact-points");
            PageCheck.assertUsable(page, "points-enter-" + kind);
            enter(page, "wrong");
            PageCheck.assertUsable(page, "points-wrong-" + kind);
            enter(page, "demo");
            PageCheck.assertUsable(page, "points-list-" + kind);
            page.fill("#address", own);
            page.click("button[value=add]");
            PageCheck.assertUsable(page, "points-added-" + kind);
            page.fill("[name=code]", "12");
            page.click("button[value=confirm]");
            PageCheck.assertUsable(page, "points-wrong-code-" + kind);
            page.fill("[name=code]", owner.code(own, 1));
            page.click("button[value=confirm]");
            assertThat(page.locator("[role=status]")).hasCount(1);
            page.click("button[value=prefer]");
            assertThat(page.locator("button[value=prefer]")).hasCount(1);
            PageCheck.assertUsable(page, "points-preferred-" + kind);
            page.click("button[value=remove]");
            assertThat(page.locator("button[value=remove]")).hasCount(0);

            String other = owner.own("jan");
            page.fill("#address", other);
            page.click("button[value=add]");
            page.navigate(
                    hub.baseUrl() + "/contact-points/confirm?lang=" + language + "&token=" + owner.token(other, 1));
            PageCheck.assertUsable(page, "points-confirm-" + kind);
            page.click("button.primary");
            PageCheck.assertUsable(page, "points-confirmed-" + kind);
            page.navigate(hub.baseUrl() + "/contact-points/confirm?token=void");
            PageCheck.assertUsable(page, "points-void-" + kind);
        }
    }

    private void enter(Page page, String password) {
        page.fill("#identifier", owner.address());
        page.fill("#password", password);
        page.click("button.primary");
    }
}
