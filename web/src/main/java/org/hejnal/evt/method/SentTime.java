package org.hejnal.evt.method;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.platform.LangDict;

/** Reads a date or a date-time of ISO 8601 in its extended form, with or without seconds, a fraction and an offset. */
final class SentTime {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)"
            + "(?:T(\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?))?"
            + "(Z|[+-]\\d\\d(?::?\\d\\d)?)?");

    private SentTime() {}

    static GivenTime parse(String text) {
        Matcher parts = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw invalid();
        }
        Optional<String> time = Optional.ofNullable(parts.group(2));
        Optional<String> offset = Optional.ofNullable(parts.group(3));
        try {
            LocalTime clock = time.map(digits -> LocalTime.parse(digits.replace(',', '.')))
                    .orElse(LocalTime.MIDNIGHT);
            return new GivenTime(
                    LocalDate.parse(parts.group(1)).atTime(clock), offset.map(ZoneOffset::of), time.isEmpty());
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    private static InvalidArgumentException invalid() {
        return new InvalidArgumentException(
                "is not a date-time of ISO 8601, for example 2026-03-01T10:00:00Z.",
                new LangDict("To nie jest data ani godzina.", "This is not a date or a time."));
    }
}
