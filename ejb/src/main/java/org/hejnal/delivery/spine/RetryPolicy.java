package org.hejnal.delivery.spine;

import java.time.Duration;
import java.util.Optional;

/**
 * When to try again. The wait doubles from one minute up to six hours, and each is stretched by up to a quarter so that
 * deliveries that failed together do not return together. All attempts take four to five and a half days; RFC 5321
 * 4.5.4.1 asks mail clients for four to five at least.
 */
final class RetryPolicy {
    static final int MAX_ATTEMPTS = 26;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration OUTAGE = Duration.ofSeconds(15);

    private RetryPolicy() {}

    /**
     * Returns how long to wait after a temporary failure.
     *
     * @param attempts how often the delivery has been tried, this failure included
     * @param jitter a random number from 0 to 1
     * @return empty if it has been tried often enough
     */
    static Optional<Duration> afterFailure(int attempts, double jitter) {
        if (attempts >= MAX_ATTEMPTS) {
            return Optional.empty();
        }
        long doubled = FIRST.toMillis() << Math.min(attempts - 1, 20);
        return Optional.of(stretch(Math.min(doubled, LONGEST.toMillis()), jitter));
    }

    /** Returns how long to leave a channel alone that is out of order. Such a wait is no attempt and never the last. */
    static Duration afterOutage(double jitter) {
        return stretch(OUTAGE.toMillis(), jitter);
    }

    private static Duration stretch(long millis, double jitter) {
        return Duration.ofMillis(millis + (long) (millis * jitter / 4));
    }
}
