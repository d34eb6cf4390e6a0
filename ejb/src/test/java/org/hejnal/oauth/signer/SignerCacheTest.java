package org.hejnal.oauth.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.oauth.consumer.ConsumerChanged;
import org.hejnal.oauth.signer.Signer.SigningToken;
import org.hejnal.oauth.token.TokenRevoked;
import org.junit.jupiter.api.Test;

class SignerCacheTest {
    // First, since the cache's clock reads it.
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final FakeRepository rows = new FakeRepository();
    private final SignerCache cache = new SignerCache(rows, ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void whoSignsAgainIsNotLookedUpAgain() {
        assertThat(cache.find("demo", "token"))
                .isEqualTo(cache.find("demo", "token"))
                .isPresent();
        assertThat(rows.questions).isEqualTo(1);
    }

    @Test
    void afterASecondTheDatabaseIsAskedAgain() {
        cache.find("demo", "token");
        now = now.plus(SignerCache.TRUSTED);
        rows.isKnown = false;
        assertThat(cache.find("demo", "token")).isEmpty();
    }

    @Test
    void aClockThatIsSetBackProlongsNothing() {
        cache.find("demo", "token");
        now = now.minus(Duration.ofHours(1));
        rows.isKnown = false;
        assertThat(cache.find("demo", "token")).isEmpty();
    }

    @Test
    void aRevocationHereCountsAtOnce() {
        cache.find("demo", "token");
        rows.isKnown = false;
        cache.onRevocation(new TokenRevoked());
        assertThat(cache.find("demo", "token")).isEmpty();
    }

    @Test
    void aChangedConsumerCountsAtOnce() {
        cache.find("demo", "token");
        rows.isKnown = false;
        cache.onChange(new ConsumerChanged());
        assertThat(cache.find("demo", "token")).isEmpty();
    }

    @Test
    void aRevocationWhileTheDatabaseAnswersCounts() {
        rows.meanwhile = () -> cache.onRevocation(new TokenRevoked());
        cache.find("demo", "token");
        rows.isKnown = false;
        assertThat(cache.find("demo", "token")).isEmpty();
    }

    @Test
    void whatIsUnknownOrEndedIsLookedUpEachTime() {
        rows.isLive = false;
        cache.find("demo", "token");
        cache.find("demo", "token");
        rows.isKnown = false;
        cache.find("nobody", "");
        cache.find("nobody", "");
        assertThat(rows.questions).isEqualTo(4);
    }

    private static final class FakeRepository extends SignerRepository {
        private boolean isKnown = true;
        private boolean isLive = true;
        private int questions;
        private Runnable meanwhile = () -> {};

        @Override
        Optional<Signer> find(String consumerKey, String accessToken) {
            questions++;
            meanwhile.run();
            SigningToken token = new SigningToken("secret", isLive, OptionalLong.of(1), Set.of());
            return isKnown
                    ? Optional.of(new Signer(
                            1,
                            consumerKey,
                            true,
                            List.of("secret"),
                            Optional.empty(),
                            Set.of(),
                            Optional.empty(),
                            Optional.of(token)))
                    : Optional.empty();
        }
    }
}
