package org.hejnal.feed.parsing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a definition of a zone sets the clocks in one year, and to what.
 *
 * @param changes empty where the clocks are not changed
 * @param offset what they show where they are not changed
 */
record ZoneClocks(List<Change> changes, ZoneOffset offset) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern MONTH = Pattern.compile("BYMONTH=(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("BYDAY=(-?\\d)(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{4})");

    record Change(Instant at, ZoneOffset from, ZoneOffset to) {}

    /** Rules other than "the second Sunday of March" are taken for none, so that no zone is found by them. */
    static ZoneClocks of(ParsedComponent definition, int year) {
        List<Change> changes = new ArrayList<>();
        List<ParsedComponent> observances = Stream.of("STANDARD", "DAYLIGHT")
                .flatMap(name -> definition.components(name).stream())
                .toList();
        observances.forEach(observance -> change(observance, year).ifPresent(changes::add));
        ZoneOffset last = observances.stream()
                .reduce((first, second) -> start(first).isAfter(start(second)) ? first : second)
                .map(observance -> offset(observance, "TZOFFSETTO"))
                .orElseThrow(() -> ImportRefusal.of("A time zone has no observance."));
        return new ZoneClocks(changes, last);
    }

    boolean areIn(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        if (changes.isEmpty()) {
            return rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(offset);
        }
        return changes.stream()
                .allMatch(change -> rules.getOffset(change.at()).equals(change.to())
                        && rules.getOffset(change.at().minusSeconds(1)).equals(change.from()));
    }

    private static Optional<Change> change(ParsedComponent observance, int year) {
        String rule = observance.value("RRULE").orElse("");
        Matcher month = MONTH.matcher(rule);
        Matcher day = DAY.matcher(rule);
        Matcher until = UNTIL.matcher(rule);
        boolean isOver = until.find() && Integer.parseInt(until.group(1)) < year;
        if (isOver || !month.find() || !day.find()) {
            return Optional.empty();
        }
        LocalDate date = day(year, month.group(1), Integer.parseInt(day.group(1)), day(day.group(2)));
        ZoneOffset from = offset(observance, "TZOFFSETFROM");
        LocalDateTime at = date.atTime(start(observance).toLocalTime());
        return Optional.of(new Change(at.toInstant(from), from, offset(observance, "TZOFFSETTO")));
    }

    private static LocalDate day(int year, String month, int week, DayOfWeek day) {
        try {
            return LocalDate.of(year, Integer.parseInt(month), 1).with(TemporalAdjusters.dayOfWeekInMonth(week, day));
        } catch (DateTimeException e) {
            throw ImportRefusal.of("A time zone names the month " + month + ".");
        }
    }

    private static DayOfWeek day(String shortName) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(shortName))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDateTime start(ParsedComponent observance) {
        try {
            return LocalDateTime.parse(observance.value("DTSTART").orElse(""), TIME);
        } catch (DateTimeException e) {
            throw ImportRefusal.of("A time zone has no beginning.");
        }
    }

    private static ZoneOffset offset(ParsedComponent observance, String name) {
        try {
            return ZoneOffset.of(observance.value(name).orElse(""));
        } catch (DateTimeException e) {
            throw ImportRefusal.of("A time zone has no " + name + ".");
        }
    }
}
