package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.oauth.OAuthCall.Place;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which signed requests are let in. */
@HejnalTest
class SignatureIT {
    private final Hub hub = Hub.main();

    @ParameterizedTest
    @EnumSource(Place.class)
    void parametersMayBeAnywhere(Place place) {
        HttpResponse<String> answer =
                OAuthCall.requestToken(hub, "oob", "events").in(place).send();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualTo("text/plain;charset=utf-8");
        assertThat(answer.body())
                .matches("oauth_token=[A-Za-z0-9]{32}&oauth_token_secret=[A-Za-z0-9]{40}"
                        + "&oauth_callback_confirmed=true");
    }

    @ParameterizedTest
    @CsvSource({
        "oauth_signature, AAAAAAAAAAAAAAAAAAAAAAAAAAA=, Invalid signature.",
        "oauth_callback, http://elsewhere.example, Invalid signature.",
        "oauth_consumer_key, nobody, Unknown consumer key.",
        "oauth_consumer_key, a b\u0000c, Unknown consumer key.",
        "oauth_timestamp, 137131200, oauth_timestamp",
        "oauth_version, 2.0, oauth_version",
        "oauth_signature_method, RSA-SHA1, oauth_signature_method",
        "oauth_nonce, '', oauth_nonce",
    })
    void whatWasSpoiledIsRefused(String name, String value, String message) {
        assertRefused(OAuthCall.requestToken(hub, "oob", "").spoiled(name, value), message);
    }

    @Test
    void aReplayIsRefused() {
        OAuthCall call = OAuthCall.requestToken(hub, "oob", "");
        assertThat(call.send().statusCode()).isEqualTo(200);
        HttpResponse<String> replay = call.send();
        assertThat(replay.statusCode()).isEqualTo(401);
        assertThat(replay.body().replace(" ", "")).isEqualTo("{\"message\":\"Noncealreadyused\"}");
    }

    @Test
    void ofManyReplaysAtOnceOneIsLetIn() {
        OAuthCall call = OAuthCall.requestToken(hub, "oob", "");
        List<Integer> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> call.send().statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(200);
    }

    @Test
    void aBadSignatureUsesUpNoNonce() {
        String nonce = UUID.randomUUID().toString();
        OAuthCall call = OAuthCall.requestToken(hub, "oob", "").with("oauth_nonce", nonce);
        String time = Long.toString(Instant.now().getEpochSecond());
        assertThat(call.with("oauth_timestamp", time)
                        .spoiled("oauth_signature", "x")
                        .send()
                        .statusCode())
                .isEqualTo(401);
        OAuthCall genuine = OAuthCall.requestToken(hub, "oob", "").with("oauth_nonce", nonce);
        assertThat(genuine.with("oauth_timestamp", time).send().statusCode()).isEqualTo(200);
    }

    @Test
    void aTimestampMayBeFiveMinutesOff() {
        for (long offset : new long[] {-290, 290}) {
            String time = Long.toString(Instant.now().getEpochSecond() + offset);
            assertThat(OAuthCall.requestToken(hub, "oob", "")
                            .with("oauth_timestamp", time)
                            .send()
                            .statusCode())
                    .isEqualTo(200);
        }
        String time = Long.toString(Instant.now().getEpochSecond() + 320);
        assertRefused(OAuthCall.requestToken(hub, "oob", "").with("oauth_timestamp", time), "oauth_timestamp");
    }

    @Test
    void aCallbackAndScopesMustBeKnownKinds() {
        HttpResponse<String> callback =
                OAuthCall.requestToken(hub, "javascript:alert(1)", "").send();
        HttpResponse<String> scope =
                OAuthCall.requestToken(hub, "oob", "events|everything").send();
        assertThat(callback.statusCode()).isEqualTo(400);
        assertThat(callback.body()).contains("oauth_callback");
        assertThat(scope.statusCode()).isEqualTo(400);
        assertThat(scope.body()).contains("everything");
    }

    @Test
    void anExpiredTokenIsRefused() throws SQLException {
        Token access = access();
        try (Connection connection = hub.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE access_token SET expires_at = now() - interval '1 second'"
                    + " WHERE account_id = 1004 AND expires_at IS NOT NULL");
        }
        assertRefused(OAuthCall.of(hub, "oauth/revoke_token").with(access), "Invalid or expired token.");
    }

    @Test
    void aTokenNeedsItsOwnSecret() {
        Token access = access();
        Token stolen = new Token(access.token(), "guess");
        assertRefused(OAuthCall.of(hub, "oauth/revoke_token").with(stolen), "Invalid signature.");
    }

    private Token access() {
        Token wish = Token.of(
                OAuthCall.requestToken(hub, "http://localhost:9/", "events").send());
        ConsentBrowser browser = new ConsentBrowser(hub);
        HttpResponse<String> accepted =
                browser.submit(browser.consentPage(wish.token(), "piotr@example.edu"), "accept", Map.of());
        String verifier = Pattern.compile(".*oauth_verifier=")
                .matcher(accepted.headers().firstValue("Location").orElseThrow())
                .replaceFirst("");
        return Token.of(OAuthCall.accessToken(hub, wish, verifier).send());
    }

    private static void assertRefused(OAuthCall call, String message) {
        HttpResponse<String> answer = call.send();
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("OAuth realm=");
        assertThat(answer.body()).startsWith("{").contains(message);
    }
}
