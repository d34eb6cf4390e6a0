package org.hejnal.evt.method;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;

/**
 * A date or a date-time of ISO 8601 in its extended form, with or without seconds, a fraction and an offset.
 *
 * @param time midnight for a bare date
 * @param offset the offset, where there is one
 * @param isDate whether it is a bare date
 */
public record SentTime(LocalDateTime time, Optional<ZoneOffset> offset, boolean isDate) {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .appendPattern("HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH", "Z")
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final int LONGEST = 40;

    static SentTime parse(String text) {
        if (text.length() > LONGEST) {
            throw invalid();
        }
        try {
            TemporalAccessor parsed = FORMAT.parse(text.replace(',', '.'));
            LocalDate date = LocalDate.from(parsed);
            Optional<LocalTime> time = Optional.ofNullable(parsed.query(TemporalQueries.localTime()));
            return new SentTime(
                    date.atTime(time.orElse(LocalTime.MIDNIGHT)),
                    Optional.ofNullable(parsed.query(TemporalQueries.offset())),
                    time.isEmpty());
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
