package org.hejnal.calendar.listing;

import java.util.Optional;

/**
 * Whose events are read.
 *
 * @param accountId who reads
 * @param circleId the one circle that is meant; absent for all that they are in
 */
public record CalendarScope(long accountId, Optional<Long> circleId) {
    /** What queries take for "each": no circle has it. */
    private static final long EACH = 0;

    /** All circles that somebody is in. */
    public static CalendarScope of(long accountId) {
        return new CalendarScope(accountId, Optional.empty());
    }

    long circleOrEach() {
        return circleId.orElse(EACH);
    }
}
