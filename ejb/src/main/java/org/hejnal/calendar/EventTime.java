package org.hejnal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When an event is; for one that recurs, the first time.
 *
 * @param startsAt from {@link #EARLIEST} to {@link #LATEST}
 * @param endsAt the first instant that is not in it, not before the start; absent for a point in time
 * @param isAllDay whether it is whole days: it begins and ends at midnights of the zone, and ends the next day if no end
 *     is given
 * @param zone where it recurs, and where its days begin
 */
public record EventTime(Instant startsAt, Optional<Instant> endsAt, boolean isAllDay, ZoneId zone) {
    public static final Instant EARLIEST =
            LocalDate.of(1850, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    public static final Instant LATEST =
            LocalDate.of(2200, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    public EventTime {
        startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
        endsAt = endsAt.map(end -> end.truncatedTo(ChronoUnit.MILLIS));
        Refusal.unless(isAccepted(startsAt), "startDate", "Dates from 1850-01-01 to 2200-01-01 are accepted.");
        if (isAllDay && endsAt.filter(startsAt::isBefore).isEmpty()) {
            Refusal.unless(
                    endsAt.isEmpty() || endsAt.get().equals(startsAt),
                    "endDate",
                    "The end must not be before the start.");
            endsAt = Optional.of(dayAfter(startsAt, zone));
        }
        if (endsAt.isPresent()) {
            Refusal.unless(!endsAt.get().isBefore(startsAt), "endDate", "The end must not be before the start.");
            // The last day that is accepted ends after it.
            Instant last = isAllDay ? endsAt.get().minus(1, ChronoUnit.DAYS) : endsAt.get();
            Refusal.unless(!last.isAfter(LATEST), "endDate", "Dates from 1850-01-01 to 2200-01-01 are accepted.");
        }
        if (isAllDay) {
            Refusal.unless(isMidnight(startsAt, zone), "startDate", "An all-day event begins at midnight in its zone.");
            Refusal.unless(isMidnight(endsAt.get(), zone), "endDate", "An all-day event ends at midnight in its zone.");
        }
    }

    /** A point in time or a time between two, in a zone that it recurs in. */
    public static EventTime of(Instant startsAt, Optional<Instant> endsAt, ZoneId zone) {
        return new EventTime(startsAt, endsAt, false, zone);
    }

    /** A whole day. */
    public static EventTime allDay(LocalDate day, ZoneId zone) {
        return new EventTime(day.atStartOfDay(zone).toInstant(), Optional.empty(), true, zone);
    }

    /** The same, as long or as many days, from another instant on. */
    EventTime at(Instant start) {
        return new EventTime(start, Series.of(this, Optional.empty()).endOf(start), isAllDay, zone);
    }

    /**
     * When a series is, at this time so far, of which one occurrence is moved: it moves by as much on the clock, and is as
     * long.
     *
     * @param from the occurrence as it was
     * @param to the same occurrence as it shall be
     */
    public EventTime moved(EventTime from, EventTime to) {
        if (from.equals(to)) {
            return this;
        }
        return to.at(to.isAllDay ? movedDay(from, to) : movedStart(from, to));
    }

    private Instant movedDay(EventTime from, EventTime to) {
        long days =
                ChronoUnit.DAYS.between(from.local().toLocalDate(), to.local().toLocalDate());
        return local().toLocalDate().plusDays(days).atStartOfDay(to.zone).toInstant();
    }

    private Instant movedStart(EventTime from, EventTime to) {
        Duration difference = Duration.between(from.local(), to.local());
        return local().plus(difference).atZone(to.zone).toInstant();
    }

    private LocalDateTime local() {
        return LocalDateTime.ofInstant(startsAt, zone);
    }

    private static boolean isAccepted(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
    }

    /** Where the clocks go forward at midnight, a day begins later. */
    private static boolean isMidnight(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return day.atStartOfDay(zone).toInstant().equals(instant);
    }

    private static Instant dayAfter(Instant instant, ZoneId zone) {
        LocalDate next = instant.atZone(zone).toLocalDate().plusDays(1);
        return next.atStartOfDay(zone).toInstant();
    }
}
