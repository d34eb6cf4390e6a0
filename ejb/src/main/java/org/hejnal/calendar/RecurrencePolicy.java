package org.hejnal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Which recurrences are accepted, and what birthdays recur by. */
final class RecurrencePolicy {
    private static final int TRIED = 100;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private RecurrencePolicy() {}

    /**
     * @throws org.hejnal.platform.InvalidValueException if the rule is not one of RFC 5545, is not accepted, names
     *     nothing, or leaves nothing after the exceptions
     */
    static void check(EventTime time, Recurrence recurrence) {
        Series series = Series.of(time, Optional.of(recurrence));
        LocalDateTime first = series.local(time.startsAt());
        RuleTimes times = series.rule().orElseThrow().times(first);
        Optional<LocalDateTime> tried = times.next();
        Refusal.unless(tried.isPresent(), "rrule", "The rule names no time at all.");
        LocalDateTime latest = series.local(EventTime.LATEST);
        for (int i = 0; i < TRIED && tried.filter(latest::isAfter).isPresent(); i++) {
            tried = times.next();
        }
        Refusal.unless(!times.gaveUp(), "rrule", "The rule names times too rarely.");
        Refusal.unless(series.firstFrom(time.startsAt()).isPresent(), "exdate", "The exceptions leave nothing.");
    }

    /** Every year on the day; who was born on 29 February celebrates on the last day of the month. */
    static Recurrence yearly(LocalDate day, List<Instant> exceptions) {
        boolean isLeapDay = MonthDay.from(day).equals(LEAP_DAY);
        return new Recurrence(isLeapDay ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY", exceptions);
    }

    /** The exceptions of a series that begins at another local time now: each moves along. */
    static Recurrence moved(Recurrence recurrence, EventTime from, EventTime to) {
        LocalDateTime oldFirst = LocalDateTime.ofInstant(from.startsAt(), from.zone());
        LocalDateTime newFirst = LocalDateTime.ofInstant(to.startsAt(), to.zone());
        var difference = Duration.between(oldFirst, newFirst);
        List<Instant> exceptions = recurrence.exceptions().stream()
                .map(exception -> LocalDateTime.ofInstant(exception, from.zone())
                        .plus(difference)
                        .atZone(to.zone())
                        .toInstant())
                .toList();
        return new Recurrence(recurrence.rule(), exceptions);
    }
}
