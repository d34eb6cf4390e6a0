package org.hejnal.calendar.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Series;

/** When reminders are sent. */
public final class ReminderPolicy {
    /** What is later than that is not sent any more. */
    static final Duration LATE = Duration.ofDays(1);

    /** At nine in the morning of the day. */
    public static final int BIRTHDAY_DEFAULT = -540;

    /** Whole days are counted on the clock, which a change of clocks moves by some hours. */
    private static final Duration SLACK = Duration.ofHours(3);

    private ReminderPolicy() {}

    /** A reminder that is to be sent. */
    record Plan(Instant sendAt, Instant occurrence) {}

    /**
     * The first reminder after an instant, of an occurrence after another one.
     *
     * @param occurrence only of occurrences that begin later
     */
    static Optional<Plan> next(Series series, int minutesBefore, Instant after, Instant occurrence) {
        Instant earliest = after.plus(Duration.ofMinutes(minutesBefore)).minus(SLACK);
        Instant from = earliest.isAfter(occurrence) ? earliest : occurrence.plusMillis(1);
        for (Iterator<Instant> starts = series.startsFrom(from); starts.hasNext(); ) {
            Instant start = starts.next();
            Instant sendAt = sendAt(series.time(), start, minutesBefore);
            if (sendAt.isAfter(after)) {
                return Optional.of(new Plan(sendAt, start));
            }
        }
        return Optional.empty();
    }

    /** Whether one would be planned still as it was. */
    static boolean isPlanned(Series series, int minutesBefore, Plan plan) {
        return series.hasOccurrenceAt(plan.occurrence())
                && sendAt(series.time(), plan.occurrence(), minutesBefore).equals(plan.sendAt());
    }

    /** Before what is at a time by the time that passes, before whole days by the clock on the wall. */
    static Instant sendAt(EventTime time, Instant start, int minutesBefore) {
        if (!time.isAllDay()) {
            return start.minus(Duration.ofMinutes(minutesBefore));
        }
        return time.local(start).minusMinutes(minutesBefore).atZone(time.zone()).toInstant();
    }
}
