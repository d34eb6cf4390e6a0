package org.hejnal.delivery.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockStepsTest {
    private final SetClock clock = new SetClock();
    private final ClockSteps steps = new ClockSteps(clock, () -> clock.counted.toNanos());

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "-PT1H", "PT6S", "-PT6S"})
    void aClockThatIsSetIsNoticedOnce(Duration step) {
        clock.set(step);
        assertThat(steps.hasStepped()).isTrue();
        assertThat(steps.hasStepped()).isFalse();
    }

    @Test
    void timeThatPassesIsNoStep() {
        clock.pass(Duration.ofHours(3));
        assertThat(steps.hasStepped()).isFalse();
    }

    @Test
    void whatACorrectionShiftsIsNoStep() {
        clock.set(Duration.ofSeconds(4));
        assertThat(steps.hasStepped()).isFalse();
    }

    private static final class SetClock extends Clock {
        private Duration counted = Duration.ZERO;
        private Duration shown = Duration.ZERO;

        void pass(Duration time) {
            counted = counted.plus(time);
            shown = shown.plus(time);
        }

        void set(Duration step) {
            shown = shown.plus(step);
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plus(shown);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
