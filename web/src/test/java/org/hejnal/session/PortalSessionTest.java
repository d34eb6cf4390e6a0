package org.hejnal.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PortalSessionTest {
    private static final String NAME = "JSESSIONID";

    private final FakeSession browser = new FakeSession();

    @Test
    void whoHasNotSignedInIsNobodyAndHasNothingToKeep() {
        PortalSession session = browser.portal();
        assertThat(session.accountId()).isEmpty();
        assertThat(session.formToken()).isEmpty();
        session.signOut();
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void theBrowserIsTheSamePersonWithTheNextRequest() {
        PortalSession session = browser.portal();
        session.signIn(7, 0);
        assertThat(session.accountId()).isEqualTo(OptionalLong.of(7));
        PortalSession next = browser.portal(false, browser.cookies().get(0));
        assertThat(next.accountId()).isEqualTo(OptionalLong.of(7));
        assertThat(next.formToken()).isEqualTo(session.formToken());
    }

    @Test
    void theCookieIsForTheServerAloneAndEndsWithTheBrowser() {
        browser.portal(true).signIn(7, 0);
        Cookie cookie = browser.cookies().get(0);
        assertThat(cookie.getName()).isEqualTo(NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isNegative();
    }

    /** Else somebody who knew it before would be signed in too. */
    @Test
    void theNextSignInHasAnotherIdAndEndsTheFormer() {
        browser.portal().signIn(7, 0);
        Cookie former = browser.cookies().get(0);
        PortalSession again = browser.portal(false, former);
        again.signIn(7, 0);
        assertThat(browser.cookies().get(1).getValue()).isNotEqualTo(former.getValue());
        assertThat(browser.portal(false, former).accountId()).isEmpty();
        assertThat(again.accountId()).isEqualTo(OptionalLong.of(7));
    }

    @Test
    void anIdThatSomebodyElseChoseIsNotTaken() {
        PortalSession session = browser.portal(false, new Cookie(NAME, "chosen"));
        session.signIn(7, 0);
        assertThat(browser.cookies().get(0).getValue()).isNotEqualTo("chosen");
        assertThat(browser.portal(false, new Cookie(NAME, "chosen")).accountId())
                .isEmpty();
    }

    @Test
    void whoSignsOutIsNobodyWhateverTheBrowserKeeps() {
        browser.portal().signIn(7, 0);
        Cookie kept = browser.cookies().get(0);
        PortalSession session = browser.portal(false, kept);
        session.signOut();
        assertThat(session.accountId()).isEmpty();
        assertThat(browser.portal(false, kept).accountId()).isEmpty();
        assertThat(browser.cookies().get(1).getMaxAge()).isZero();
    }

    @Test
    void aCookieBesideItDoesNoHarm() {
        browser.portal().signIn(7, 0);
        Cookie own = browser.cookies().get(0);
        assertThat(browser.portal(false, new Cookie(NAME, "sibling"), own).accountId())
                .isEqualTo(OptionalLong.of(7));
    }

    /** As proxies write it that keep a browser at one node. */
    @Test
    void aNodesNameBehindTheIdIsPassedOver() {
        browser.portal().signIn(7, 0);
        Cookie named = new Cookie(NAME, FakeSession.ID + ".node-1");
        assertThat(browser.portal(false, named).accountId()).isEqualTo(OptionalLong.of(7));
    }

    @Test
    void theFormsTokenTellsNothingOfTheId() {
        PortalSession session = browser.portal();
        session.signIn(7, 0);
        assertThat(session.formToken().orElseThrow()).hasSize(64).doesNotContain(FakeSession.ID);
    }
}
