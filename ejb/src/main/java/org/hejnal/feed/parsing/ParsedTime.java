package org.hejnal.feed.parsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hejnal.directory.settings.PersonSettingsView;
import org.hejnal.platform.InvalidValueException;

/**
 * A date or a date-time (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param local what is written; midnight for a date
 * @param isDate whether it is a date
 * @param zone where it is meant
 */
public record ParsedTime(LocalDateTime local, boolean isDate, ZoneId zone) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    /** Years have four digits; the formats would also take a sign and more of them. */
    private static final Pattern FORM = Pattern.compile("[0-9]{8}(?:T[0-9]{6}Z?)?");

    private static final int DATE_LENGTH = 8;

    /** @throws org.hejnal.platform.InvalidValueException if it is neither, or its zone is not known */
    public static ParsedTime of(String text, ParsedProperty property, CalendarZones zones) {
        if (!FORM.matcher(text).matches()) {
            throw refusal(text, property);
        }
        try {
            if (text.length() == DATE_LENGTH) {
                return new ParsedTime(LocalDate.parse(text, DATE).atStartOfDay(), true, zones.standard());
            }
            if (text.endsWith("Z")) {
                LocalDateTime utc = LocalDateTime.parse(text.substring(0, text.length() - 1), TIME);
                return new ParsedTime(utc, false, PersonSettingsView.UTC);
            }
            LocalDateTime local = LocalDateTime.parse(text, TIME);
            return property.parameter("TZID")
                    .map(name -> zones.timeIn(name, local))
                    .orElseGet(() -> new ParsedTime(local, false, zones.standard()));
        } catch (DateTimeException e) {
            throw refusal(text, property);
        }
    }

    private static InvalidValueException refusal(String text, ParsedProperty property) {
        return ImportRefusal.of(
                property.name() + " nie jest datą ani godziną: " + ImportRefusal.quoted(text),
                property.name() + " is no date or time: " + ImportRefusal.quoted(text));
    }

    public Instant instant() {
        return local.atZone(zone).toInstant();
    }

    /** The same with the time of day of another, where this is a date only. */
    public ParsedTime completedBy(ParsedTime other) {
        return isDate && !other.isDate
                ? new ParsedTime(local.toLocalDate().atTime(other.local.toLocalTime()), false, other.zone)
                : this;
    }

    /** So much later: days by the clock, hours as they pass (RFC 5545, 3.3.6). */
    public Instant plus(ParsedDuration duration) {
        return local.plus(duration.days()).atZone(zone).plus(duration.time()).toInstant();
    }
}
