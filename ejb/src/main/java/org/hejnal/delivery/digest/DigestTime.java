package org.hejnal.delivery.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * The hour of a person's day at which digests come.
 *
 * @param hour 0 to 23
 * @param pausedUntil until when the person wants nothing but what is mandatory
 */
record DigestTime(ZoneId zone, int hour, Optional<Instant> pausedUntil) {
    DigestTime(ZoneId zone, int hour) {
        this(zone, hour, Optional.empty());
    }

    /** Whether digests hold nothing but what is mandatory. */
    boolean isPaused(Instant now) {
        return pausedUntil.filter(now::isBefore).isPresent();
    }

    /** That hour of a day: the first valid instant where clocks skip it, the earlier one where it occurs twice. */
    Instant on(LocalDate day) {
        LocalDateTime time = day.atTime(hour, 0);
        ZoneOffsetTransition transition = zone.getRules().getTransition(time);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }
}
