package org.hejnal.evt.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import org.hejnal.evt.error.EvtError;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.http.RequestOrigin;
import org.hejnal.platform.Settings;
import org.hejnal.session.FakeSession;
import org.hejnal.session.PortalSession;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallGuardTest {
    private static final EvtDeclaration READING =
            EvtDeclaration.of("evtlist", "Read").build();
    private static final EvtDeclaration CHANGING =
            EvtDeclaration.of("evtdelete", "Change").changing().build();
    private static final EvtDeclaration SIGNING_IN =
            EvtDeclaration.of("login", "Sign in").withoutSession().changing().build();

    private final CallGuard guard =
            new CallGuard(new Settings(RealMethods.settings(Map.of("hejnal.tls-required", "false"))));
    private final PortalSession session = new FakeSession().portal();

    @Test
    void withoutASessionOnlySigningInIsPossible() {
        assertThat(refusal(READING, post())).isEqualTo(EvtError.NO_SESSION);
        assertThat(refusal(CHANGING, post())).isEqualTo(EvtError.NO_SESSION);
        assertPasses(SIGNING_IN, post());
    }

    @Test
    void aSessionOfABrowserChangesWithItsTokenOnly() {
        session.signIn(1, 0);
        assertPasses(READING, get());
        assertThat(refusal(CHANGING, post())).isEqualTo(EvtError.INVALID_PARAMETER);
        assertThat(refusal(CHANGING, post("wrong"))).isEqualTo(EvtError.INVALID_PARAMETER);
        assertThat(refusal(CHANGING, post(""))).isEqualTo(EvtError.INVALID_PARAMETER);
        assertPasses(CHANGING, post(session.formToken().orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeSession.ID, FakeSession.ID + ".node-1", FakeSession.ID + ".host.example.edu"})
    void theSessionsIdIsATokenWithAndWithoutTheNodesName(String token) {
        session.signIn(1, 0);
        assertPasses(CHANGING, post(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeSession.ID + "x", "session-i", FakeSession.ID + "-node", "session-ix.node"})
    void whatOnlyLooksLikeTheSessionsIdIsNoToken(String token) {
        session.signIn(1, 0);
        assertThat(refusal(CHANGING, post(token))).isEqualTo(EvtError.INVALID_PARAMETER);
    }

    @Test
    void aSessionOfABrowserChangesNothingByGet() {
        session.signIn(1, 0);
        RequestOrigin get = new RequestOrigin(
                false,
                false,
                "::1",
                Optional.of(session.formToken().orElseThrow()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(refusal(CHANGING, get)).isEqualTo(EvtError.INVALID_PARAMETER);
    }

    @Test
    void aSessionInTheStyleOfOldChangesByGetToo() {
        session.signInWithoutToken(1, 0);
        assertPasses(CHANGING, get());
        assertPasses(CHANGING, post());
    }

    @Test
    void signingInAnewInABrowserAsksForTheTokenAgain() {
        session.signInWithoutToken(1, 0);
        session.signIn(1, 0);
        assertThat(refusal(CHANGING, post())).isEqualTo(EvtError.INVALID_PARAMETER);
    }

    @Test
    void anotherSitesPageChangesNothing() {
        RequestOrigin linked = new RequestOrigin(
                false, false, "::1", Optional.empty(), Optional.of("cross-site"), Optional.empty(), Optional.empty());
        assertThat(refusal(SIGNING_IN, linked)).isEqualTo(EvtError.INVALID_PARAMETER);
        session.signInWithoutToken(1, 0);
        assertThat(refusal(CHANGING, linked)).isEqualTo(EvtError.INVALID_PARAMETER);
        assertPasses(READING, linked);
        RequestOrigin neighbour = new RequestOrigin(
                true, false, "::1", Optional.empty(), Optional.of("same-site"), Optional.empty(), Optional.empty());
        assertThat(refusal(CHANGING, neighbour)).isEqualTo(EvtError.INVALID_PARAMETER);
    }

    /** Safari before 16.4 sends no Sec-Fetch-Site. */
    @ParameterizedTest
    @CsvSource({
        "https://hub.example.edu, hub.example.edu, true",
        "http://localhost:8080, localhost:8080, true",
        "https://evil.example, hub.example.edu, false",
        "https://hub.example.edu.evil.example, hub.example.edu, false",
        "https://hub.example.edu:8443, hub.example.edu, false",
        "null, hub.example.edu, false",
        "'', hub.example.edu, false"
    })
    void withoutWordOfTheSiteThePageCounts(String page, String host, boolean passes) {
        session.signInWithoutToken(1, 0);
        RequestOrigin origin = new RequestOrigin(
                true, false, "::1", Optional.empty(), Optional.empty(), Optional.of(page), Optional.of(host));
        if (passes) {
            assertPasses(CHANGING, origin);
        } else {
            assertThat(refusal(CHANGING, origin)).isEqualTo(EvtError.INVALID_PARAMETER);
        }
        assertPasses(READING, origin);
    }

    @Test
    void aNeighbourThatKnowsTheTokenChanges() {
        session.signIn(1, 0);
        assertPasses(
                CHANGING,
                new RequestOrigin(
                        true,
                        false,
                        "::1",
                        Optional.of(session.formToken().orElseThrow()),
                        Optional.of("same-site"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void nothingTravelsInTheClear() {
        CallGuard strict = new CallGuard(RealMethods.SETTINGS);
        EvtException refusal =
                catchThrowableOfType(EvtException.class, () -> strict.check(SIGNING_IN, session, post()));
        assertThat(refusal.error()).isEqualTo(EvtError.INVALID_PARAMETER);
        assertThatCode(() -> strict.check(
                        SIGNING_IN,
                        session,
                        new RequestOrigin(
                                true,
                                true,
                                "::1",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .doesNotThrowAnyException();
    }

    private void assertPasses(EvtDeclaration method, RequestOrigin origin) {
        assertThatCode(() -> guard.check(method, session, origin)).doesNotThrowAnyException();
    }

    private EvtError refusal(EvtDeclaration method, RequestOrigin origin) {
        return catchThrowableOfType(EvtException.class, () -> guard.check(method, session, origin))
                .error();
    }

    private static RequestOrigin get() {
        return new RequestOrigin(
                false, false, "::1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static RequestOrigin post() {
        return new RequestOrigin(
                true, false, "::1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static RequestOrigin post(String token) {
        return new RequestOrigin(
                true, false, "::1", Optional.of(token), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
