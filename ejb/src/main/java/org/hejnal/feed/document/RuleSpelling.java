package org.hejnal.feed.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hejnal.calendar.recurrence.EventTime;

/** A rule whose UNTIL has the form that RFC 5545, 3.3.10, demands: a date for whole days, else an instant in UTC. */
final class RuleSpelling {
    private static final String UNTIL = "UNTIL=";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private RuleSpelling() {}

    static String of(String rule, EventTime time) {
        return Arrays.stream(rule.toUpperCase(Locale.ROOT).split(";", -1))
                .map(part -> part.startsWith(UNTIL) ? UNTIL + until(part.substring(UNTIL.length()), time) : part)
                .collect(Collectors.joining(";"));
    }

    private static String until(String text, EventTime time) {
        LocalDateTime local = local(text, time);
        return time.isAllDay()
                ? CalendarTimes.date(local.toLocalDate())
                : CalendarTimes.utc(local.atZone(time.zone()).toInstant());
    }

    /** A date means until the end of the day; what has no Z is in the event's zone. */
    private static LocalDateTime local(String text, EventTime time) {
        if (!text.contains("T")) {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atTime(LocalTime.of(23, 59, 59));
        }
        if (text.endsWith("Z")) {
            Instant instant = LocalDateTime.parse(text.substring(0, text.length() - 1), LOCAL)
                    .toInstant(ZoneOffset.UTC);
            return LocalDateTime.ofInstant(instant, time.zone());
        }
        return LocalDateTime.parse(text, LOCAL);
    }
}
