package org.hejnal.oauth.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hejnal.oauth.signer.Signer;
import org.hejnal.platform.SettingsFake;
import org.hejnal.platform.TooManyRequestsException;
import org.junit.jupiter.api.Test;

class RequestAllowanceTest {
    // First, since the clock reads it.
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final RequestAllowance allowance = new RequestAllowance(
            ((InstantSource) () -> now).withZone(ZoneOffset.UTC),
            SettingsFake.of("hejnal.consumer-requests-per-minute", "2"));

    @Test
    void beyondTheLimitTheRestOfTheMinuteIsToBeWaited() {
        take(1, 3);
        now = now.plusSeconds(20);
        take(1, 3);
        take(1, 3);
        assertThat(refusal(1, 3)).isEqualTo(Duration.ofSeconds(40));
        now = now.plusSeconds(39);
        assertThat(refusal(1, 3)).isEqualTo(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        take(1, 3);
    }

    @Test
    void whoHasNoLimitHasThatOfTheInstallation() {
        allowance.take(signer(1, Optional.empty()));
        allowance.take(signer(1, Optional.empty()));
        assertThatExceptionOfType(TooManyRequestsException.class)
                .isThrownBy(() -> allowance.take(signer(1, Optional.empty())))
                .withMessageContaining("2 requests");
    }

    @Test
    void eachConsumerHasItsOwn() {
        take(1, 1);
        take(2, 1);
        assertThat(refusal(1, 1)).isPositive();
    }

    @Test
    void whatIsAskedOrRefusedIsNotCounted() {
        allowance.check(signer(1, Optional.of(1)));
        take(1, 1);
        assertThatExceptionOfType(TooManyRequestsException.class)
                .isThrownBy(() -> allowance.check(signer(1, Optional.of(1))));
        refusal(1, 1);
        take(1, 2);
    }

    @Test
    void aClockThatIsSetBackShutsNobodyOut() {
        take(1, 1);
        now = now.minus(Duration.ofHours(1));
        take(1, 1);
    }

    private void take(long consumerId, int limit) {
        allowance.take(signer(consumerId, Optional.of(limit)));
    }

    private Duration refusal(long consumerId, int limit) {
        try {
            take(consumerId, limit);
        } catch (TooManyRequestsException e) {
            return e.retryAfter();
        }
        throw new AssertionError("it was not refused");
    }

    private static Signer signer(long consumerId, Optional<Integer> limit) {
        return new Signer(
                consumerId, "demo", true, List.of("secret"), Optional.empty(), Set.of(), limit, Optional.empty());
    }
}
