package org.hejnal.statement.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that statements are looked for in.
 *
 * @param start only what ends after it; something without a length may also begin then
 * @param end only what begins before it
 */
public record StatementRange(Optional<Instant> start, Optional<Instant> end) {
    private static final Duration LONG_AGO = Duration.ofDays(92);

    /**
     * Whether nearly all recent statements are in the window. Then reading the newest ones and leaving out the others
     * is faster than collecting all that is in it.
     */
    boolean holdsWhatIsNew(Instant now) {
        return !endsBefore(now) && reachesBackFrom(now);
    }

    /**
     * Whether the window lies in the past and goes back far. Then reading back from its end is faster than collecting
     * all that is in it.
     */
    boolean holdsWhatIsOld(Instant now) {
        return endsBefore(now) && reachesBackFrom(end.orElse(now));
    }

    private boolean endsBefore(Instant now) {
        return end.filter(now::isAfter).isPresent();
    }

    private boolean reachesBackFrom(Instant time) {
        return start.filter(time.minus(LONG_AGO)::isBefore).isEmpty();
    }
}
