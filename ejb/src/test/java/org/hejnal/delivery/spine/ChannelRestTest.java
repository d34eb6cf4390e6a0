package org.hejnal.delivery.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChannelRestTest {
    private static final int MOST = 8;

    private final MovedClock clock = new MovedClock();
    private final ChannelRest rest = new ChannelRest(clock);

    @Test
    void aChannelThatWorksIsLeftNoRest() {
        rest.worked("email");
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST)).isEqualTo(MOST);
    }

    @Test
    void aBrokenChannelRestsAndThenOneTries() {
        rest.failed("email");
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST)).isZero();
        clock.move(ChannelRest.FIRST.minusMillis(1));
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST)).isZero();
        clock.move(Duration.ofMillis(1));
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST)).isOne();
        rest.worked("email");
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST)).isEqualTo(MOST);
    }

    @Test
    void anotherChannelGoesOn() {
        rest.failed("email");
        assertThat(rest.mostInFlight("sms", Lane.ORDINARY, MOST)).isEqualTo(MOST);
    }

    /** Eight batches meet the same outage. */
    @Test
    void batchesThatFailTogetherCountOnce() {
        for (int i = 0; i < MOST; i++) {
            rest.failed("email");
        }
        clock.move(ChannelRest.FIRST);
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST)).isOne();
    }

    @Test
    void theRestDoublesUpToAMinute() {
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            rest.failed("email");
            clock.move(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST))
                    .as("just before %d s", seconds)
                    .isZero();
            clock.move(Duration.ofMillis(1));
            assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST))
                    .as("after %d s", seconds)
                    .isOne();
        }
    }

    /** Somebody waits for a code: the relay may be back. */
    @Test
    void whatIsUrgentTriesAfterFifteenSeconds() {
        for (int seconds : new int[] {1, 2, 4, 8, 16, 32}) {
            rest.failed("email");
            clock.move(Duration.ofSeconds(seconds));
        }
        rest.failed("email");
        clock.move(Duration.ofSeconds(14));
        assertThat(rest.mostInFlight("email", Lane.URGENT, 2)).isZero();
        clock.move(Duration.ofSeconds(1));
        assertThat(rest.mostInFlight("email", Lane.URGENT, 2)).isOne();
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST)).isZero();
        rest.failed("email");
        assertThat(rest.mostInFlight("email", Lane.URGENT, 2))
                .as("it has tried")
                .isZero();
    }

    @Test
    void aClockThatIsSetBackEndsTheRest() {
        rest.failed("email");
        clock.move(Duration.ofHours(-1));
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, MOST)).isOne();
    }
}
