package org.hejnal.preference.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The part of each day in which a person wants to be left alone. It goes over midnight if it ends before it begins.
 *
 * @param from when it begins
 * @param until when it ends, another time than the first
 */
public record QuietHours(LocalTime from, LocalTime until) {
    /** Where a zone leaves a day out, one night follows the other at once. */
    private static final int MOST_IN_A_ROW = 3;

    /** How long it takes on a day on which clocks are not changed; a whole day if it ends when it begins. */
    Duration length() {
        Duration length = Duration.between(from, until);
        return (!length.isNegative() && !length.isZero()) ? length : length.plusDays(1);
    }

    /** Returns when it ends, if it is quiet at a moment. */
    Optional<Instant> endAt(Instant now, ZoneId zone) {
        Instant end = now;
        for (int i = 0; i < MOST_IN_A_ROW; i++) {
            end = endOfOne(end, zone).orElse(end);
        }
        return end.equals(now) ? Optional.empty() : Optional.of(end);
    }

    private Optional<Instant> endOfOne(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return LongStream.rangeClosed(-1, 1)
                .mapToObj(today::plusDays)
                .filter(day -> !begins(day, zone).isAfter(now))
                .map(day -> ends(day, zone))
                .filter(now::isBefore)
                .findFirst();
    }

    /** Where clocks skip the time, the first valid moment after it; where they show it twice, the earlier one. */
    private Instant begins(LocalDate day, ZoneId zone) {
        return skipped(day, from, zone)
                .orElseGet(() -> day.atTime(from)
                        .atZone(zone)
                        .withEarlierOffsetAtOverlap()
                        .toInstant());
    }

    /** The same, but the later one of two: nobody is woken while their clock still shows a quiet time. */
    private Instant ends(LocalDate first, ZoneId zone) {
        LocalDate day = until.isAfter(from) ? first : first.plusDays(1);
        return skipped(day, until, zone)
                .orElseGet(() -> day.atTime(until)
                        .atZone(zone)
                        .withLaterOffsetAtOverlap()
                        .toInstant());
    }

    private static Optional<Instant> skipped(LocalDate day, LocalTime time, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().getTransition(day.atTime(time)))
                .filter(ZoneOffsetTransition::isGap)
                .map(ZoneOffsetTransition::getInstant);
    }
}
