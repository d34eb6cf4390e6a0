package org.hejnal.declared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.hejnal.platform.LangDict;

/** Date-times on the way in. */
final class DateTimeText {
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final int YEAR_LENGTH = 4;
    private static final int LONGEST = 40;
    private static final int DATE_LENGTH = 10;
    private static final int DATE_TIME_LENGTH = 19;

    private DateTimeText() {}

    static Instant parse(String value, ZoneId zone) {
        try {
            return switch (value.length()) {
                case DATE_LENGTH ->
                    LocalDate.parse(value, DATE).atStartOfDay(zone).toInstant();
                case DATE_TIME_LENGTH ->
                    LocalDateTime.parse(value, DATE_TIME).atZone(zone).toInstant();
                default -> withOffset(value);
            };
        } catch (DateTimeException e) {
            throw notADateTime();
        }
    }

    /** ISO 8601, as systems that send JSON write times; a year has four digits. */
    private static Instant withOffset(String value) {
        if (value.length() > LONGEST || value.indexOf('-') != YEAR_LENGTH) {
            throw notADateTime();
        }
        return OffsetDateTime.parse(value).toInstant();
    }

    private static InvalidArgumentException notADateTime() {
        return new InvalidArgumentException(
                "must be a date-time like '2026-11-22 08:30:00', or a date like '2026-11-22'.",
                new LangDict(
                        "Podaj datę i godzinę w postaci RRRR-MM-DD GG:MM:SS.",
                        "Give the date and time as YYYY-MM-DD HH:MM:SS."));
    }
}
