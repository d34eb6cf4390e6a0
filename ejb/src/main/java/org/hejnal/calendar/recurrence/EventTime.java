package org.hejnal.calendar.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;

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

    private static final int HALF_A_DAY = 12;

    /**
     * Makes sense of what there is and refuses nothing, so that rows can be read whatever has become of the rules of a
     * zone since they were written: whole days begin and end at the midnights next to what is given.
     */
    public EventTime {
        startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
        endsAt = endsAt.map(end -> end.truncatedTo(ChronoUnit.MILLIS));
        if (isAllDay) {
            LocalDate first = nearestDay(startsAt, zone);
            LocalDate after = endsAt.map(end -> nearestDay(end, zone))
                    .filter(first::isBefore)
                    .orElse(first.plusDays(1));
            startsAt = first.atStartOfDay(zone).toInstant();
            endsAt = Optional.of(after.atStartOfDay(zone).toInstant());
        }
    }

    /**
     * What somebody says.
     *
     * @throws org.hejnal.platform.InvalidValueException if it ends before it begins, is not within the dates that are
     *     accepted, or is whole days that do not begin and end at midnights
     */
    public static EventTime accepted(Instant startsAt, Optional<Instant> endsAt, boolean isAllDay, ZoneId zone) {
        Instant start = startsAt.truncatedTo(ChronoUnit.MILLIS);
        Optional<Instant> end = endsAt.map(given -> given.truncatedTo(ChronoUnit.MILLIS));
        // The last day that is accepted ends after it.
        Instant latestEnd = isAllDay ? LATEST.plus(1, ChronoUnit.DAYS) : LATEST;
        Refusal.unless(isAccepted(start), CalendarField.START, "Dates from 1850-01-01 to 2200-01-01 are accepted.");
        Refusal.unless(
                end.filter(start::isAfter).isEmpty(), CalendarField.END, "The end must not be before the start.");
        Refusal.unless(
                end.filter(latestEnd::isBefore).isEmpty(),
                CalendarField.END,
                "Dates from 1850-01-01 to 2200-01-01 are accepted.");
        EventTime time = new EventTime(start, end, isAllDay, zone);
        Refusal.unless(
                time.startsAt.equals(start), CalendarField.START, "An all-day event begins at midnight in its zone.");
        Refusal.unless(
                end.filter(start::isBefore).isEmpty() || time.endsAt.equals(end),
                CalendarField.END,
                "An all-day event ends at midnight in its zone.");
        return time;
    }

    /** A point in time or a time between two, in a zone that it recurs in. */
    public static EventTime of(Instant startsAt, Optional<Instant> endsAt, ZoneId zone) {
        return accepted(startsAt, endsAt, false, zone);
    }

    /** A whole day. */
    public static EventTime allDay(LocalDate day, ZoneId zone) {
        return accepted(day.atStartOfDay(zone).toInstant(), Optional.empty(), true, zone);
    }

    /** The same, as long or as many days, from another instant on. */
    public EventTime at(Instant start) {
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
        EventTime moved = to.at(to.isAllDay ? movedDay(from, to) : movedStart(from, to));
        return accepted(moved.startsAt, moved.endsAt, moved.isAllDay, moved.zone);
    }

    private Instant movedDay(EventTime from, EventTime to) {
        long days =
                ChronoUnit.DAYS.between(from.local().toLocalDate(), to.local().toLocalDate());
        return to.instant(local().plusDays(days));
    }

    private Instant movedStart(EventTime from, EventTime to) {
        return to.instant(local().plus(Duration.between(from.local(), to.local())));
    }

    /** What the clock shows; of whole days the midnight that they begin at, even where the clocks leave it out. */
    public LocalDateTime local(Instant instant) {
        return isAllDay ? nearestDay(instant, zone).atStartOfDay() : LocalDateTime.ofInstant(instant, zone);
    }

    /** The inverse of it. */
    Instant instant(LocalDateTime local) {
        return isAllDay
                ? local.toLocalDate().atStartOfDay(zone).toInstant()
                : local.atZone(zone).toInstant();
    }

    /** What an instant, once a beginning of this, is by now. */
    Instant aligned(Instant start) {
        return isAllDay ? instant(local(start)) : start;
    }

    private LocalDateTime local() {
        return local(startsAt);
    }

    /** The day whose beginning is next to an instant. */
    private static LocalDate nearestDay(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone).plusHours(HALF_A_DAY).toLocalDate();
    }

    private static boolean isAccepted(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
    }
}
