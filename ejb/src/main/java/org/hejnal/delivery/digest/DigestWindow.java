package org.hejnal.delivery.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a person's items wait for one channel and one number of days.
 *
 * @param closesOn the day at whose digest hour it closes; absent until that is worked out
 * @param closedOn the day of the last digest
 */
record DigestWindow(Key key, Optional<LocalDate> closesOn, Optional<LocalDate> closedOn, DigestTime time) {

    record Key(long accountId, String channelId, int days) {}

    /** Whether its digest is to be made now. The person's hour and zone of this moment decide, not former ones. */
    boolean isDue(Instant now) {
        return closesOn.filter(day -> !time.on(day).isAfter(now)).isPresent();
    }

    /** The window after a look: the next one if this one was due, otherwise the same with its day worked out. */
    DigestWindow lookedAt(Instant now) {
        Optional<LocalDate> lastClosed = isDue(now) ? closesOn : closedOn;
        Optional<LocalDate> pending = closesOn.filter(day -> !isDue(now));
        return new DigestWindow(
                key,
                pending.or(() -> Optional.of(DigestSchedulePolicy.nextDay(now, time, key.days(), lastClosed))),
                lastClosed,
                time);
    }

    /** When to look at it again. */
    Instant nextAt() {
        return time.on(closesOn.orElseThrow());
    }
}
