package org.hejnal.delivery.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whether it is the one that what a person wants later falls back to. */
    boolean isDaily() {
        return key.days() == 1;
    }

    /** Whether only what is mandatory leaves it now. It stays open, and what else is in it waits for a later day. */
    boolean isHeld(Instant now) {
        return time.isPaused(now);
    }

    /** The window after a look: the next one if this one was due, otherwise the same with its day worked out. */
    DigestWindow lookedAt(Instant now) {
        Optional<LocalDate> lastDone = isDue(now) ? closesOn : closedOn;
        Optional<LocalDate> pending = closesOn.filter(day -> !isDue(now));
        return new DigestWindow(
                key,
                pending.or(() -> Optional.of(DigestSchedulePolicy.nextDay(now, time, key.days(), lastDone))),
                isHeld(now) ? closedOn : lastDone,
                time);
    }

    /**
     * The window when a pause has been ended before its time: what has been collected in it comes today, unless today has had
     * its digest already.
     *
     * @param lastDigest the day of the last digest that was made of it, in a pause too
     */
    DigestWindow resumed(Instant now, Optional<LocalDate> lastDigest) {
        LocalDate today = now.atZone(time.zone()).toLocalDate();
        boolean isFree =
                Stream.of(lastDigest, closedOn).flatMap(Optional::stream).allMatch(today::isAfter);
        return isFree && closesOn.map(today::isBefore).orElse(true)
                ? new DigestWindow(key, Optional.of(today), closedOn, time)
                : this;
    }

    /** When to look at it again. */
    Instant nextAt() {
        return time.on(closesOn.orElseThrow());
    }
}
