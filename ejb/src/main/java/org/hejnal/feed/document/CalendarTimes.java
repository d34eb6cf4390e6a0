package org.hejnal.feed.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.stream.Stream;
import org.hejnal.calendar.recurrence.EventTime;

/** Dates and times as RFC 5545 spells them (3.3.4, 3.3.5). */
public final class CalendarTimes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private CalendarTimes() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    public static String utc(Instant instant) {
        return LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** The name of a zone as it stands in TZID; offsets must not have a colon in it. */
    static String zoneName(ZoneId zone) {
        return zone.getId().replace(":", "");
    }

    /** Whether the clock shows the beginning or the end of something a second time, or will. */
    static boolean isDoubled(EventTime time) {
        ZoneRules rules = time.zone().getRules();
        return !time.isAllDay()
                && Stream.concat(Stream.of(time.startsAt()), time.endsAt().stream())
                        .map(instant -> LocalDateTime.ofInstant(instant, time.zone()))
                        .anyMatch(local -> rules.getValidOffsets(local).size() > 1);
    }

    /** Whether instants of the zone are written in UTC, which needs no definition. */
    static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }
}
