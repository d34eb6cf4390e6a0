package org.hejnal.calendar.editing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.recurrence.Frequency;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.RuleParts;
import org.hejnal.platform.Patch;

/**
 * What somebody says of how an event recurs: in words, or as a rule. Where both are said the words count, since clients
 * echo a rule that they do not know. What is not said keeps its value.
 *
 * @param frequency {@link Frequency#CUSTOM} means the rule, or that it stays as it is
 * @param interval every how many days, weeks, months or years
 * @param days on which days of the week, as BYDAY lists them
 * @param monthDays on which days of the month, as BYMONTHDAY lists them
 * @param until the latest beginning; a bare date is whole
 * @param rule the value of an RRULE of RFC 5545
 */
public record RecurrencePatch(
        Patch<Frequency> frequency,
        Optional<Integer> interval,
        Optional<String> days,
        Optional<String> monthDays,
        Optional<GivenTime> until,
        Patch<String> rule) {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /**
     * How an event recurs after the change.
     *
     * @param readingZone where times without an offset are
     * @throws org.hejnal.platform.InvalidValueException if the days are no lists, or the rule is too long
     */
    public Optional<Recurrence> applyTo(Optional<Recurrence> old, ZoneId readingZone) {
        Optional<Frequency> word = frequency.asOptional();
        if (word.isPresent() && word.get() != Frequency.CUSTOM) {
            return inWords(word.get(), readingZone).map(said -> keepingExceptions(said, old));
        }
        Optional<Recurrence> sent = rule.asOptional().map(said -> keepingExceptions(said, old));
        if (frequency.isCleared()) {
            return sent.filter(said -> !old.equals(sent));
        }
        boolean isCleared = rule.isCleared() && word.isEmpty();
        return isCleared ? Optional.empty() : sent.or(() -> old);
    }

    private Optional<String> inWords(Frequency word, ZoneId readingZone) {
        if (word == Frequency.NONE) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder("FREQ=" + word);
        interval.filter(every -> every > 1).ifPresent(every -> said.append(";INTERVAL=" + every));
        days.ifPresent(list -> said.append(";BYDAY=" + RuleParts.listOfDays(CalendarField.WEEKDAYS, list)));
        monthDays.ifPresent(list -> said.append(";BYMONTHDAY=" + RuleParts.listOfDays(CalendarField.MONTH_DAYS, list)));
        until.ifPresent(last -> said.append(";UNTIL=" + RuleParts.until(lastInstant(last, readingZone))));
        return Optional.of(said.toString());
    }

    private static Instant lastInstant(GivenTime last, ZoneId readingZone) {
        return last.isDate()
                ? last.time()
                        .toLocalDate()
                        .atTime(LAST_SECOND)
                        .atZone(readingZone)
                        .toInstant()
                : last.in(readingZone);
    }

    /** Exceptions outlive a rule that is said again. */
    private static Recurrence keepingExceptions(String said, Optional<Recurrence> old) {
        return old.filter(known -> RuleParts.isSame(known.rule(), said)).orElseGet(() -> Recurrence.of(said));
    }
}
