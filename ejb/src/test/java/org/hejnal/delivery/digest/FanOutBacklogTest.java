package org.hejnal.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FanOutBacklogTest {
    private static final Instant SEVEN = Instant.parse("2026-11-22T06:00:00Z");

    private boolean isBehind = true;
    private final FanOutBacklog backlog = new FanOutBacklog() {
        @Override
        boolean isBehind(Instant settled) {
            return isBehind;
        }
    };

    @Test
    void digestsWaitForFanOutButNotForEver() {
        assertThat(holdsAfter(Duration.ZERO)).isTrue();
        assertThat(holdsAfter(FanOutBacklog.LONGEST_WAIT.minusMillis(1))).isTrue();
        assertThat(holdsAfter(FanOutBacklog.LONGEST_WAIT)).isFalse();
        assertThat(holdsAfter(FanOutBacklog.LONGEST_WAIT.multipliedBy(2))).isFalse();
    }

    @Test
    void eachBacklogIsWaitedForAnew() {
        holdsAfter(Duration.ZERO);
        isBehind = false;
        assertThat(holdsAfter(FanOutBacklog.LONGEST_WAIT)).isFalse();
        isBehind = true;
        assertThat(holdsAfter(FanOutBacklog.LONGEST_WAIT.multipliedBy(2))).isTrue();
    }

    private boolean holdsAfter(Duration time) {
        return backlog.holdsDigestsBack(SEVEN.plus(time));
    }
}
