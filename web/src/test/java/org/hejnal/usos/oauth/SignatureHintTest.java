package org.hejnal.usos.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.oauth.signer.Signer;
import org.hejnal.oauth.signer.Signer.ReplacedSecret;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.oauth.signature.RequestSignature;
import org.junit.jupiter.api.Test;

/** The base string is that of RFC 5849 section 3.4.1.1, whose parameters it takes. */
class SignatureHintTest {
    private static final Instant ENDED = Instant.parse("2026-11-30T12:00:00.5Z");
    private static final String BASE_STRING = "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q"
            + "%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_"
            + "key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_m"
            + "ethod%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk"
            + "9d7dh3k39sjv7";

    @Test
    void whoIsToldLearnsWhatWasSigned() {
        ApiException refusal = SignatureHint.refusal(signature("HMAC-SHA1", "2 q"), signer(), true);
        assertThat(refusal).hasMessage("Invalid signature.");
        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.detail("signature_base_string")).contains(BASE_STRING);
        assertThat(refusal.detail("signature_address")).contains("http://example.com/request");
        assertThat(refusal.detail("signature_hint").orElseThrow().toString()).contains("Host");
    }

    @Test
    void othersLearnNothing() {
        ApiException refusal = SignatureHint.refusal(signature("HMAC-SHA1", "2 q"), signer(), false);
        assertThat(refusal).hasMessage("Invalid signature.");
        assertThat(refusal.details()).isEmpty();
    }

    @Test
    void noSecretIsToldAndNothingLong() {
        ApiException plain = SignatureHint.refusal(signature("PLAINTEXT", "x".repeat(100_000)), signer(), true);
        assertThat(plain.details().toString())
                .doesNotContain("j49sk3j29djd", "sent-signature")
                .contains("percent-encoded")
                .hasSizeLessThan(5_000);
    }

    @Test
    void whoHasOwnedASecretThatWasReplacedIsToldSo() {
        Signer signer = signer(true, "new", Optional.of(new ReplacedSecret("j49sk3j29djd", ENDED)));
        assertThat(SignatureHint.refusal(plain("j49sk3j29djd%26"), signer, false))
                .hasMessageContaining("was replaced")
                .hasMessageContaining("since about 2026-11-30T12:00:00Z");
        assertThat(SignatureHint.refusal(plain("guessed%26"), signer, false)).hasMessage("Invalid signature.");
    }

    @Test
    void whoOwnsAConsumerThatIsOffIsToldSoAndOthersNotThatThereIsOne() {
        Signer signer = signer(false, "j49sk3j29djd", Optional.of(new ReplacedSecret("former", ENDED)));
        assertThat(SignatureHint.switchedOff(plain("j49sk3j29djd%26"), signer)).hasMessageContaining("switched off");
        for (String guess : List.of("guessed%26", "former%26")) {
            ApiException refusal = SignatureHint.switchedOff(plain(guess), signer);
            assertThat(refusal).hasMessage(SignatureHint.unknownConsumer().getMessage());
            assertThat(refusal.details()).isEmpty();
        }
    }

    private static Signer signer() {
        return signer(true, "j49sk3j29djd", Optional.empty());
    }

    private static Signer signer(boolean isEnabled, String secret, Optional<ReplacedSecret> replaced) {
        return new Signer(
                1,
                "9djdj82h48djs9d2",
                isEnabled,
                List.of(secret),
                replaced,
                Set.of("*"),
                Optional.empty(),
                Optional.empty());
    }

    private static RequestSignature plain(String signature) {
        ReceivedRequest request = new ReceivedRequest(
                "GET",
                "https",
                "example.com",
                "/request",
                List.of(),
                List.of(),
                true,
                Optional.of("OAuth oauth_consumer_key=\"9djdj82h48djs9d2\", oauth_signature_method=\"PLAINTEXT\","
                        + " oauth_signature=\"" + signature + "\""),
                Optional.empty(),
                Optional.empty(),
                "192.0.2.1");
        return RequestSignature.find(request).orElseThrow();
    }

    private static RequestSignature signature(String method, String a3) {
        String header = "OAuth realm=\"Example\", oauth_consumer_key=\"9djdj82h48djs9d2\","
                + " oauth_token=\"kkk9d7dh3k39sjv7\", oauth_signature_method=\"" + method + "\","
                + " oauth_timestamp=\"137131201\", oauth_nonce=\"7d8f3e4a\", oauth_signature=\"sent-signature\"";
        ReceivedRequest request = new ReceivedRequest(
                "POST",
                "http",
                "EXAMPLE.COM:80",
                "/request",
                List.of(
                        new Parameter("b5", "=%3D"),
                        new Parameter("a3", "a"),
                        new Parameter("c@", ""),
                        new Parameter("a2", "r b")),
                List.of(new Parameter("c2", ""), new Parameter("a3", a3)),
                true,
                Optional.of(header),
                Optional.empty(),
                Optional.empty(),
                "192.0.2.1");
        return RequestSignature.find(request).orElseThrow();
    }
}
