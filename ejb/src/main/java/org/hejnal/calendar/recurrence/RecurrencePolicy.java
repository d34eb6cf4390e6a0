package org.hejnal.calendar.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.calendar.event.EventDraft;

/** Which recurrences are accepted, and what birthdays recur by. */
public final class RecurrencePolicy {
    /** How many times an event takes place within a {@link #STRETCH}, at most, those that have begun before included. */
    static final int MAX_WEIGHT = 1000;

    private static final Duration STRETCH = Duration.ofDays(31);
    private static final int TRIED = 100;
    private static final int MOST_REMINDED = 32;
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private RecurrencePolicy() {}

    /**
     * Returns the event with its rule as it is to be stored; what does not recur, as it is.
     *
     * @throws org.hejnal.platform.InvalidValueException if the rule is not accepted, or there are reminders of something
     *     that takes place more than daily
     */
    public static EventDraft accepted(EventDraft draft) {
        EventTime time = draft.time().orElseThrow();
        return draft.withRecurrence(draft.recurrence().map(recurrence -> {
            check(time, recurrence);
            Refusal.unless(
                    draft.reminders().isEmpty() || rate(time, recurrence).within(STRETCH) <= MOST_REMINDED,
                    CalendarField.REMINDERS,
                    "Nobody is reminded of what takes place more than once a day.");
            return new Recurrence(LocalRule.canonical(recurrence.rule()), recurrence.exceptions());
        }));
    }

    /** The same of what may not recur, or not say when: that fills what a birthday does. */
    public static int weight(EventDraft draft) {
        return draft.time()
                .flatMap(time -> draft.recurrence().map(recurrence -> weight(time, recurrence)))
                .orElse(1);
    }

    /** How much of a calendar an event fills: how many of its occurrences can be seen in a month, at most. */
    public static int weight(EventTime time, Recurrence recurrence) {
        Duration length =
                time.endsAt().map(end -> Duration.between(time.startsAt(), end)).orElse(Duration.ZERO);
        return (int) Math.min(Integer.MAX_VALUE, rate(time, recurrence).within(STRETCH.plus(length)));
    }

    /**
     * @throws org.hejnal.platform.InvalidValueException if the rule is not one of RFC 5545, is not accepted, names
     *     nothing, names it too often, or leaves nothing after the exceptions
     */
    public static void check(EventTime time, Recurrence recurrence) {
        LocalRule rule = LocalRule.parse(recurrence.rule(), time.zone()).requireModest();
        Refusal.unless(!time.isAllDay() || !rule.choosesHours(), CalendarField.RULE, "Whole days recur by the day.");
        Refusal.unless(
                weight(time, recurrence) <= MAX_WEIGHT,
                CalendarField.RULE,
                "It is too long to recur so often: at most " + MAX_WEIGHT + " times can be seen in a month.");
        Series series = Series.of(time, Optional.of(recurrence));
        LocalDateTime first = series.local(time.startsAt());
        RuleTimes times = series.rule().orElseThrow().times(first);
        Optional<LocalDateTime> tried = times.next();
        Refusal.unless(tried.isPresent(), CalendarField.RULE, "The rule names no time at all.");
        LocalDateTime latest = series.local(EventTime.LATEST);
        for (int i = 0; i < TRIED && tried.filter(latest::isAfter).isPresent(); i++) {
            tried = times.next();
        }
        Refusal.unless(!times.gaveUp(), CalendarField.RULE, "The rule names times too rarely.");
        Refusal.unless(
                series.firstFrom(time.startsAt()).isPresent(),
                CalendarField.EXCEPTIONS,
                "The exceptions leave nothing.");
    }

    private static RuleRate rate(EventTime time, Recurrence recurrence) {
        return LocalRule.parse(recurrence.rule(), time.zone()).rate();
    }

    /** Every year on the day; who was born on 29 February celebrates on the last day of the month. */
    public static Recurrence yearly(LocalDate day, List<Instant> exceptions) {
        boolean isLeapDay = MonthDay.from(day).equals(LEAP_DAY);
        return new Recurrence(isLeapDay ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY", exceptions);
    }

    /** How a birthday recurs from now on. In another zone, what was left out of it stays so; on another day, nothing is. */
    public static Optional<Recurrence> yearlyAgain(EventDraft before, EventDraft after) {
        EventTime from = before.time().orElseThrow();
        EventTime to = after.time().orElseThrow();
        boolean isSameDay = from.local(from.startsAt()).equals(to.local(to.startsAt()));
        return isSameDay ? before.recurrence().map(recurrence -> moved(recurrence, from, to)) : after.recurrence();
    }

    /** The exceptions of a series that begins at another local time now: each moves along. */
    public static Recurrence moved(Recurrence recurrence, EventTime from, EventTime to) {
        Duration difference = Duration.between(from.local(from.startsAt()), to.local(to.startsAt()));
        List<Instant> exceptions = recurrence.exceptions().stream()
                .map(exception -> to.instant(from.local(exception).plus(difference)))
                .toList();
        return new Recurrence(recurrence.rule(), exceptions);
    }
}
