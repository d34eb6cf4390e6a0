package org.hejnal.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;

class KnownBrowserServiceTest {
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String ANNA = "anna@example.edu";

    private final KnownBrowserService browsers = at(NOW, KEY);

    @Test
    void knowsWhoHasSignedInThereAndNobodyElse() {
        Optional<String> kept = Optional.of(browsers.remember(ANNA, Optional.empty()));
        assertThat(kept.orElseThrow()).matches("[A-Za-z0-9.]+").doesNotContain("anna");
        assertThat(find("ANNA@example.edu", kept)).isPresent();
        assertThat(find("jan@example.edu", kept)).isEmpty();
        assertThat(find(ANNA, Optional.empty())).isEmpty();
    }

    @Test
    void knowsTheLastFivePeople() {
        Optional<String> kept = Optional.empty();
        for (int person = 0; person < 6; person++) {
            kept = Optional.of(browsers.remember("p" + person, kept));
        }
        assertThat(find("p0", kept)).isEmpty();
        for (int person = 1; person < 6; person++) {
            assertThat(find("p" + person, kept)).isPresent();
        }
    }

    @Test
    void keepsOneEntryOfAPerson() {
        Optional<String> once = Optional.of(browsers.remember(ANNA, Optional.empty()));
        Optional<String> twice = Optional.of(browsers.remember(ANNA, once));
        assertThat(twice.orElseThrow()).hasSameSizeAs(once.orElseThrow());
        assertThat(find(ANNA, twice)).isNotEqualTo(find(ANNA, once));
    }

    @Test
    void forgetsAfterAWhile() {
        Optional<String> kept = Optional.of(browsers.remember(ANNA, Optional.empty()));
        Instant end = NOW.plus(KnownBrowserService.KEPT);
        assertThat(at(end.minusSeconds(1), KEY).find(Attempt.ofIdentifier(ANNA), kept))
                .isPresent();
        assertThat(at(end, KEY).find(Attempt.ofIdentifier(ANNA), kept)).isEmpty();
    }

    @Test
    void believesNothingThatItHasNotMade() {
        String kept = browsers.remember(ANNA, Optional.empty());
        String later = kept.replace("." + NOW.getEpochSecond() + ".", "." + (NOW.getEpochSecond() + 1) + ".");
        String otherId = (kept.charAt(0) == 'a' ? 'b' : 'a') + kept.substring(1);
        KnownBrowserService other = at(NOW, "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=");
        for (String forged : new String[] {
            "", "-", "x", later, otherId, kept.substring(1), other.remember(ANNA, Optional.empty()), "-".repeat(9000)
        }) {
            assertThat(find(ANNA, Optional.of(forged))).as(forged).isEmpty();
        }
        assertThat(browsers.remember("jan", Optional.of("<>-" + kept + "-" + "y".repeat(5000))))
                .hasSize(2 * kept.length() + 1);
    }

    /** A browser is not forgotten because keys are changed, as long as the former one is set. */
    @Test
    void knowsABrowserFromBeforeAChangeOfKeys() {
        String newKey = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=";
        Optional<String> kept = Optional.of(browsers.remember(ANNA, Optional.empty()));
        KnownBrowserService after = at(NOW, newKey);
        after.hashes = new KeyedHash(
                new SecretKeys(SettingsFake.of(Map.of("hejnal.secret-key", newKey, "hejnal.secret-key-old", KEY))));

        assertThat(after.find(Attempt.ofIdentifier(ANNA), kept)).isEqualTo(find(ANNA, kept));
        Optional<String> renewed = Optional.of(after.remember(ANNA, kept));
        assertThat(at(NOW, newKey).find(Attempt.ofIdentifier(ANNA), renewed)).isPresent();
    }

    private Optional<String> find(String identifier, Optional<String> kept) {
        return browsers.find(Attempt.ofIdentifier(identifier), kept);
    }

    private static KnownBrowserService at(Instant now, String key) {
        KnownBrowserService service = new KnownBrowserService();
        service.clock = Clock.fixed(now, ZoneOffset.UTC);
        service.hashes = new KeyedHash(new SecretKeys(SettingsFake.of("hejnal.secret-key", key)));
        return service;
    }
}
