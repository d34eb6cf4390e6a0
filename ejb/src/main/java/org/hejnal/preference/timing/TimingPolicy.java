package org.hejnal.preference.timing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person's timing says of a message: a pause first, then quiet hours, then how many come on a day. What goes through
 * in any case is not asked about.
 *
 * @param zone the person's
 * @param cap how many may come one by one on a day
 */
record TimingPolicy(ZoneId zone, Optional<QuietHours> quietHours, Optional<Instant> pausedUntil, OptionalInt cap) {

    /**
     * Judges a message.
     *
     * @param taken how many places of the person's day are taken
     */
    Verdict judge(Departure departure, Instant now, int taken) {
        return paused(departure, now)
                .or(() -> quiet(now))
                .or(() -> capped(departure, taken))
                .orElseGet(() -> Verdict.go(cap.isPresent() && departure.takesPlace()));
    }

    /** What comes in a pause is collected: who returns gets a digest, not as many messages as they have missed. */
    private Optional<Verdict> paused(Departure departure, Instant now) {
        return pausedUntil
                .filter(now::isBefore)
                .map(end -> departure.isSingle()
                        ? Verdict.collect(PostponedReason.PAUSE)
                        : Verdict.waitFor(PostponedReason.PAUSE, end));
    }

    private Optional<Verdict> quiet(Instant now) {
        return quietHours
                .flatMap(hours -> hours.endAt(now, zone))
                .map(end -> Verdict.waitFor(PostponedReason.QUIET_HOURS, end));
    }

    private Optional<Verdict> capped(Departure departure, int taken) {
        boolean isFull = cap.isPresent() && taken >= cap.getAsInt();
        return isFull && departure.takesPlace()
                ? Optional.of(Verdict.collect(PostponedReason.DAILY_CAP))
                : Optional.empty();
    }
}
