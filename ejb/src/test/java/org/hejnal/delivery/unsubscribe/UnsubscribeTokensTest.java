package org.hejnal.delivery.unsubscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribeTokensTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String OTHER = "YWJjZGVmZ2hpamtsbW5vcGFiY2RlZmdoaWprbG1ub3A=";
    private static final Subscription SUBSCRIPTION = new Subscription(1001, "email", "calendar.news-2_x");

    private final UnsubscribeTokens tokens = tokens("hejnal.secret-key", KEY);

    private static UnsubscribeTokens tokens(String name, String key) {
        return tokens(Map.of(name, key));
    }

    private static UnsubscribeTokens tokens(Map<String, String> settings) {
        return new UnsubscribeTokens(new KeyedHash(new SecretKeys(SettingsFake.of(settings))));
    }

    @Test
    void saysWhatItWasMadeFor() {
        assertThat(tokens.read(tokens.of(SUBSCRIPTION))).contains(SUBSCRIPTION);
        Subscription digest = Subscription.ofDigest(1_234_567_890_123_456_789L, "email", 42);
        assertThat(tokens.read(tokens.of(digest)).orElseThrow().digestId()).isEqualTo(42);
    }

    @Test
    void isWrittenInWhatAddressesTake() {
        assertThat(tokens.of(SUBSCRIPTION)).matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void isNobodyElses() {
        String mac = tokens.of(SUBSCRIPTION).split("\\.", 2)[1];
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("1002:email:calendar.news-2_x".getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.read(other + "." + mac)).isEmpty();
        assertThat(tokens("hejnal.secret-key", OTHER).read(tokens.of(SUBSCRIPTION)))
                .isEmpty();
    }

    @Test
    void outlivesAChangeOfKeys() {
        assertThat(tokens(Map.of("hejnal.secret-key", OTHER, "hejnal.secret-key-old", KEY))
                        .read(tokens.of(SUBSCRIPTION)))
                .contains(SUBSCRIPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "a.b", "*.00000000000000000000000000000000", "MQ.00000000000000000000000000000000"})
    void whatIsNoneIsNone(String token) {
        assertThat(tokens.read(token)).isEmpty();
    }
}
