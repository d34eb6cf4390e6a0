package org.hejnal.evt.method;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a date-time of ISO 8601 in its extended form, with or without seconds, a fraction and an offset.
 *
 * @param time midnight for a bare date
 * @param offset the offset, where there is one
 * @param isDate whether it is a bare date
 */
public record SentTime(LocalDateTime time, Optional<ZoneOffset> offset, boolean isDate) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)"
            + "(?:T(\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?))?"
            + "(Z|[+-]\\d\\d(?::?\\d\\d)?)?");

    static SentTime parse(String text) {
        Matcher parts = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw invalid();
        }
        Optional<String> time = Optional.ofNullable(parts.group(2));
        Optional<String> offset = Optional.ofNullable(parts.group(3));
        try {
            LocalTime clock = time.map(digits -> LocalTime.parse(digits.replace(',', '.')))
                    .orElse(LocalTime.MIDNIGHT);
            return new SentTime(
                    LocalDate.parse(parts.group(1)).atTime(clock), offset.map(ZoneOffset::of), time.isEmpty());
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    /** The instant, read in a zone where it has no offset. A local time that is skipped there counts as the one after. */
    public Instant in(ZoneId zone) {
        return offset.map(time::toInstant).orElseGet(() -> time.atZone(zone).toInstant());
    }

    private static InvalidInputException invalid() {
        return new InvalidInputException("is not a date-time of ISO 8601, for example 2026-03-01T10:00:00Z.");
    }
}
