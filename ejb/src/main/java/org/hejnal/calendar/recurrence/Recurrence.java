package org.hejnal.calendar.recurrence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;

/**
 * How an event recurs. The event's own time is the first occurrence.
 *
 * @param rule the value of an RRULE property (RFC 5545, section 3.3.10), for example {@code FREQ=WEEKLY;BYDAY=MO};
 *     neither SECONDLY nor MINUTELY
 * @param exceptions the beginnings of occurrences that do not take place (EXDATE), in order, at most
 *     {@value #MAX_EXCEPTIONS}
 */
public record Recurrence(String rule, List<Instant> exceptions) {
    public static final int MAX_RULE = 500;
    public static final int MAX_EXCEPTIONS = 1000;

    public Recurrence {
        Refusal.unlessFits(CalendarField.RULE, rule, MAX_RULE);
        Refusal.unless(!rule.isBlank(), CalendarField.RULE, "A rule is expected.");
        exceptions = exceptions.stream()
                .map(exception -> exception.truncatedTo(ChronoUnit.MILLIS))
                .distinct()
                .sorted()
                .toList();
        Refusal.unless(
                exceptions.size() <= MAX_EXCEPTIONS,
                CalendarField.EXCEPTIONS,
                "At most " + MAX_EXCEPTIONS + " exceptions are kept.");
    }

    /** A rule without exceptions. */
    public static Recurrence of(String rule) {
        return new Recurrence(rule, List.of());
    }

    /** The same without one more occurrence. */
    public Recurrence without(Instant occurrence) {
        return without(List.of(occurrence));
    }

    /** The same without more occurrences. */
    public Recurrence without(List<Instant> occurrences) {
        return new Recurrence(
                rule, Stream.concat(exceptions.stream(), occurrences.stream()).toList());
    }
}
