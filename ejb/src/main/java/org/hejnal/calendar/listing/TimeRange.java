package org.hejnal.calendar.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.recurrence.EventTime;

/**
 * A stretch of time that events are looked for in.
 *
 * @param from its first instant
 * @param to the first one after it
 */
record TimeRange(Instant from, Instant to) {
    TimeRange {
        Refusal.unless(
                isAccepted(from), CalendarField.RANGE_START, "Dates from 1850-01-01 to 2200-01-01 are accepted.");
        Refusal.unless(isAccepted(to), CalendarField.RANGE_END, "Dates from 1850-01-01 to 2200-01-01 are accepted.");
        Refusal.unless(from.isBefore(to), CalendarField.RANGE_END, "The end must be after the start.");
    }

    /** Whole days of a zone, as far as dates are accepted. */
    static TimeRange ofDays(LocalDate first, LocalDate after, ZoneId zone) {
        return new TimeRange(
                within(first.atStartOfDay(zone).toInstant()),
                within(after.atStartOfDay(zone).toInstant()));
    }

    /** Whether something that begins and ends then is in it. What has no length is in from the first instant on. */
    boolean holds(Instant start, Instant end) {
        return start.isBefore(to) && (!start.isBefore(from) || end.isAfter(from));
    }

    private static Instant within(Instant instant) {
        if (instant.isBefore(EventTime.EARLIEST)) {
            return EventTime.EARLIEST;
        }
        return instant.isAfter(EventTime.LATEST) ? EventTime.LATEST : instant;
    }

    private static boolean isAccepted(Instant instant) {
        return !instant.isBefore(EventTime.EARLIEST) && !instant.isAfter(EventTime.LATEST);
    }
}
