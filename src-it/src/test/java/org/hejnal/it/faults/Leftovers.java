package org.hejnal.it.faults;

import static org.hejnal.it.client.Waiting.soon;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** What a fault has left: deliveries that wait for their next attempt, or lie under the leases of a server that is gone. */
final class Leftovers {
    private static final Duration PAST_EVERY_LEASE = Duration.ofSeconds(61);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private Leftovers() {}

    /**
     * Waits until all is over. Where nothing moves, it gets later, twice as much each time: after a clock that was an hour ahead
     * it is an hour.
     *
     * @param progress grows while something moves
     * @param isOver whether nothing is left
     * @param goOn lets it be so much later for the hub
     */
    static void settle(LongSupplier progress, BooleanSupplier isOver, Consumer<Duration> goOn) {
        AtomicLong seen = new AtomicLong(-1);
        AtomicReference<Duration> later = new AtomicReference<>(PAST_EVERY_LEASE);
        soon("all is over")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> {
                    boolean isAllOver = isOver.getAsBoolean();
                    long size = progress.getAsLong();
                    if (!isAllOver && seen.getAndSet(size) == size) {
                        goOn.accept(later.getAndUpdate(step -> step.multipliedBy(2)));
                    }
                    return isAllOver;
                });
    }
}
