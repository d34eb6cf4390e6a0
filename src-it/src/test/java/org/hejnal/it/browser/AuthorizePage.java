package org.hejnal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.hejnal.it.Hub;
import org.hejnal.it.oauth.OAuthCall.Token;

/** The authorize page with what a person can do on it, in whatever language. */
record AuthorizePage(Page page) {
    private static final int MOST_STOPS = 20;

    static AuthorizePage open(BrowserContext profile, Hub hub, Token wish) {
        Page page = profile.newPage();
        page.navigate(address(hub, wish.token()));
        return new AuthorizePage(page);
    }

    static String address(Hub hub, String token) {
        return hub.baseUrl() + "/services/oauth/authorize?oauth_token=" + token;
    }

    void signIn(String identifier, String password) {
        page.locator("#identifier").fill(identifier);
        page.locator("#password").fill(password);
        press("sign_in");
    }

    void accept() {
        press("accept");
    }

    void refuse() {
        press("refuse");
    }

    Locator heading() {
        return page.locator("h1");
    }

    String pin() {
        return page.locator("#pin").textContent();
    }

    /** Goes from control to control by the keyboard until it comes to the one with the id. */
    void tabTo(String id) {
        tabUntil("document.activeElement.id === '" + id + "'");
    }

    void tabToButton(String text) {
        tabUntil("document.activeElement.textContent === '" + text + "'");
    }

    boolean focusIsVisible() {
        return (boolean) page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'");
    }

    private void tabUntil(String condition) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate(condition)) {
                return;
            }
        }
        assertThat(page.evaluate("document.body.innerText"))
                .as("never came to " + condition)
                .isNull();
    }

    private void press(String action) {
        page.locator("form[action$='/" + action + "'] button").click();
    }
}
