package org.hejnal.delivery.spine;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Notices that somebody has set the clock, by another one that only counts. For one thread. */
final class ClockSteps {
    /** What a clock that is kept right drifts, and a pause of the machine between two looks, are less. */
    private static final Duration STEP = Duration.ofSeconds(5);

    private final Clock clock;
    private final LongSupplier counter;
    private long difference;

    /** @param counter nanoseconds since some moment */
    ClockSteps(Clock clock, LongSupplier counter) {
        this.clock = clock;
        this.counter = counter;
        difference = difference();
    }

    /** Whether the clock was set since the last look, by more than five seconds. */
    boolean hasStepped() {
        long now = difference();
        boolean hasStepped = Math.abs(now - difference) > STEP.toMillis();
        if (hasStepped) {
            difference = now;
        }
        return hasStepped;
    }

    private long difference() {
        return clock.millis() - Duration.ofNanos(counter.getAsLong()).toMillis();
    }
}
