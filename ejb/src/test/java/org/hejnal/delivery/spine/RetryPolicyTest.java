package org.hejnal.delivery.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(RetryPolicy.afterFailure(1, 0)).contains(Duration.ofMinutes(1));
        assertThat(RetryPolicy.afterFailure(2, 0)).contains(Duration.ofMinutes(2));
        assertThat(RetryPolicy.afterFailure(5, 0)).contains(Duration.ofMinutes(16));
    }

    @Test
    void stretchesAWaitByAQuarterAtMost() {
        assertThat(RetryPolicy.afterFailure(1, 1)).contains(Duration.ofSeconds(75));
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        assertThat(RetryPolicy.afterFailure(RetryPolicy.MAX_ATTEMPTS, 0.5)).isEmpty();
    }

    @Test
    void triesForAsLongAsMailServersAreAskedTo() {
        Duration total = Duration.ZERO;
        for (int attempts = 1; attempts < RetryPolicy.MAX_ATTEMPTS; attempts++) {
            total = total.plus(RetryPolicy.afterFailure(attempts, 0).orElseThrow());
        }
        assertThat(total).isBetween(Duration.ofDays(4), Duration.ofDays(5));
    }

    @Property
    void neverWaitsLongerThanSixHoursAndAQuarter(
            @ForAll @IntRange(min = 1, max = 25) int attempts, @ForAll @DoubleRange(min = 0, max = 1) double jitter) {
        assertThat(RetryPolicy.afterFailure(attempts, jitter).orElseThrow())
                .isBetween(Duration.ofMinutes(1), Duration.ofMinutes(450));
    }
}
