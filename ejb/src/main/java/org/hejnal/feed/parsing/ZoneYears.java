package org.hejnal.feed.parsing;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The years for which a calendar uses each of its zones. */
final class ZoneYears {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final Pattern YEAR = Pattern.compile("(?:^|,)\\s*(\\d{4})");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{4})");

    private final Map<String, int[]> spans = new HashMap<>();
    private final int now;

    private ZoneYears(int now) {
        this.now = now;
    }

    static ZoneYears of(ParsedComponent calendar, int now) {
        ZoneYears years = new ZoneYears(now);
        calendar.components("VEVENT").forEach(years::add);
        return years;
    }

    int first(String zone) {
        return spans.getOrDefault(zone, new int[] {now, now})[0];
    }

    int last(String zone) {
        return spans.getOrDefault(zone, new int[] {now, now})[1];
    }

    private void add(ParsedComponent event) {
        Stream.of("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE")
                .flatMap(name -> event.properties(name).stream())
                .forEach(property -> property.parameter("TZID").ifPresent(zone -> {
                    Matcher year = YEAR.matcher(property.value());
                    while (year.find()) {
                        add(zone, Integer.parseInt(year.group(1)));
                    }
                    event.value("RRULE").ifPresent(rule -> add(zone, until(rule)));
                }));
    }

    private int until(String rule) {
        Matcher until = UNTIL.matcher(rule);
        return until.find() ? Math.min(now, Integer.parseInt(until.group(1))) : now;
    }

    private void add(String zone, int year) {
        int near = Math.max(EARLIEST, Math.min(LATEST, year));
        String name = CalendarZones.name(zone);
        int[] span = spans.computeIfAbsent(name, key -> new int[] {near, near});
        span[0] = Math.min(span[0], near);
        span[1] = Math.max(span[1], near);
    }
}
