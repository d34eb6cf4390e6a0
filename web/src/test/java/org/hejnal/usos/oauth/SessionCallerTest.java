package org.hejnal.usos.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.http.RequestOrigin;
import org.hejnal.session.FakeSession;
import org.hejnal.session.PortalSession;
import org.hejnal.usos.error.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCallerTest {
    private static final MethodAccess READ = access(Requirement.REQUIRED, false);
    private static final MethodAccess WRITE = access(Requirement.REQUIRED, true);

    private final PortalSession session = new FakeSession().portal();
    private String token = "";

    @Test
    void nobodyIsSignedIn() {
        assertThat(find(READ, "GET", "same-origin", "")).isEmpty();
    }

    @Test
    void whoIsSignedInReadsAsThePortal() {
        signIn();
        Caller caller = find(READ, "GET", "same-origin", "").orElseThrow();
        assertThat(caller.accountId()).hasValue(1001);
        assertThat(caller.scopes()).containsExactly("events");
        assertThat(caller.consumer().orElseThrow().key()).isEqualTo("portal");
        assertThat(caller.consumer().orElseThrow().administrativeMethods()).isEmpty();
    }

    @Test
    void whereTokensAreIgnoredNobodyInParticularCalls() {
        signIn();
        assertThat(find(access(Requirement.IGNORED, false), "GET", "same-origin", ""))
                .contains(new Caller(
                        Optional.of(new Caller.CallingConsumer(0, "portal", Set.of())),
                        OptionalLong.empty(),
                        Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, none, '', true",
        "GET, '', '', true",
        "GET, '', https://hub.example.edu, true",
        "GET, '', https://other.example.edu, false",
        "GET, '', http://hub.example.edu, false",
        "GET, '', null, false",
        "GET, cross-site, '', false",
        "GET, same-site, '', false",
        "GET, cross-site, https://hub.example.edu, false"
    })
    void onlyRequestsFromHereCount(String method, String site, String origin, boolean counts) {
        signIn();
        assertThat(find(READ, method, site, origin).isPresent()).isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherOriginsRequestIsNobodysEvenWithTheToken(String site) {
        signIn();
        token = session.formToken().orElseThrow();
        assertThat(find(WRITE, "POST", site, "")).isEmpty();
    }

    @Test
    void whatCouldChangeSomethingNeedsTheToken() {
        signIn();
        assertThat(find(WRITE, "POST", "same-origin", "")).isEmpty();
        assertThat(find(WRITE, "GET", "none", "")).isEmpty();
        assertThat(find(READ, "POST", "same-origin", "")).isEmpty();
        token = session.formToken().orElseThrow();
        assertThat(find(WRITE, "POST", "same-origin", "")).isPresent();
        token = FakeSession.ID;
        assertThat(find(WRITE, "POST", "same-origin", "")).isPresent();
        token = "wrong";
        assertThatThrownBy(() -> find(WRITE, "POST", "same-origin", ""))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.status()).isEqualTo(401));
    }

    @Test
    void aSessionThatOldClientsOpenedNeedsTheTokenToo() {
        session.signInWithoutToken(1001, 0);
        assertThat(find(WRITE, "POST", "same-origin", "")).isEmpty();
    }

    @Test
    void aScriptThatAnybodyCouldEmbedIsNobodys() {
        signIn();
        ReceivedRequest jsonp = request("GET", List.of(new Parameter("format", "jsonp")), Optional.empty());
        assertThat(SessionCaller.find(sent(jsonp, "", ""), READ, session)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer abc", "bearer abc", "Bearer"})
    void aBearerTokenIsRefusedAndNotTakenForNobody(String authorization) {
        signIn();
        assertThatThrownBy(() -> find(authorization))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.status()).isEqualTo(401));
        assertThat(find("Basic abc")).isEmpty();
    }

    private void signIn() {
        session.signIn(1001, 0);
    }

    private Optional<Caller> find(String authorization) {
        return SessionCaller.find(
                sent(request("GET", List.of(), Optional.of(authorization)), "same-origin", ""), READ, session);
    }

    private Optional<Caller> find(MethodAccess access, String method, String site, String origin) {
        return SessionCaller.find(sent(request(method, List.of(), Optional.empty()), site, origin), access, session);
    }

    private SessionRequest sent(ReceivedRequest request, String site, String origin) {
        return new SessionRequest(
                request,
                new RequestOrigin(false, false, "::1", given(token), given(site), given(origin), Optional.empty()));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static ReceivedRequest request(String method, List<Parameter> query, Optional<String> authorization) {
        return new ReceivedRequest(
                method,
                "https",
                "hub.example.edu",
                "/services/a/b",
                query,
                List.of(),
                false,
                authorization,
                Optional.empty(),
                Optional.empty(),
                "::1");
    }

    private static MethodAccess access(Requirement token, boolean isChanging) {
        return new MethodAccess(
                Requirement.REQUIRED,
                token,
                Requirement.IGNORED,
                List.of("events"),
                false,
                false,
                List.of(),
                isChanging);
    }
}
