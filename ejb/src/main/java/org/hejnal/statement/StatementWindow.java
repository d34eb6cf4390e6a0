package org.hejnal.statement;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that statements are looked for in.
 *
 * @param start only what ends after it; something without a length may also begin then
 * @param end only what begins before it
 */
public record StatementWindow(Optional<Instant> start, Optional<Instant> end) {
    private static final Duration LONG_AGO = Duration.ofDays(92);

    /**
     * Whether nearly all recent statements are in the window. Then reading the newest ones and leaving out the others
     * is faster than collecting all that is in it.
     */
    boolean holdsWhatIsNew(Instant now) {
        boolean endsEarly = end.filter(now::isAfter).isPresent();
        boolean beginsLate = start.filter(now.minus(LONG_AGO)::isBefore).isPresent();
        return !endsEarly && !beginsLate;
    }
}
