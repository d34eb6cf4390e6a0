package org.hejnal.feed.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.RuleParts;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.feed.parsing.CalendarZones;
import org.hejnal.feed.parsing.CalendarZones.Successor;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.feed.parsing.ParsedComponent;

/**
 * Something that recurs by clocks that only its calendar knows. Where a known zone goes like them from some year on, the
 * series goes on in it; what is before, or all of it for some years, becomes dates of its own. So nothing is an hour off.
 */
final class OwnZoneRule {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private final CalendarZones zones;
    private final String name;

    OwnZoneRule(CalendarZones zones, String name) {
        this.zones = zones;
        this.name = name;
    }

    /**
     * What becomes of it.
     *
     * @param dates those that are events of their own
     * @param rest the series that goes on after them, if it does
     * @param isCut whether it would go on, but nobody knows how
     */
    record Split(List<Instant> dates, Optional<Rest> rest, boolean isCut) {}

    /** The first occurrence of a series, and its rule, without exceptions. */
    record Rest(EventTime first, String rule) {}

    /** @param time its first occurrence and how long it lasts */
    Split split(ParsedComponent event, EventTime time) {
        Optional<Successor> successor = zones.successor(name);
        int end = successor.map(Successor::year).orElse(zones.lastYear() + 1);
        String rule = event.value("RRULE").orElseThrow();
        Iterator<Instant> locals = locals(event, rule);
        List<Instant> dates = new ArrayList<>();
        while (locals.hasNext()) {
            LocalDateTime local = LocalDateTime.ofInstant(locals.next(), ZoneOffset.UTC);
            Instant at = zones.instantIn(name, local);
            if (isAfterEnd(rule, at)) {
                break;
            }
            if (local.getYear() >= end) {
                Optional<Rest> rest = successor.map(found -> rest(time, rule, local, dates.size(), found));
                return new Split(dates, rest, rest.isEmpty());
            }
            ImportRefusal.unless(
                    dates.size() < EventTimes.MAX_DATES,
                    "powtarza się ponad " + EventTimes.MAX_DATES
                            + " razy w strefie czasowej, której nie odpowiada żadna znana.",
                    "It recurs more than " + EventTimes.MAX_DATES
                            + " times in a time zone that no known one goes like.");
            dates.add(at);
        }
        return new Split(dates, Optional.empty(), false);
    }

    /** What the clocks show, as if it were UTC. An end that is in UTC is compared by itself. */
    private static Iterator<Instant> locals(ParsedComponent event, String rule) {
        String text = event.value("DTSTART").orElseThrow();
        Instant first = LocalDateTime.parse(text, LOCAL).toInstant(ZoneOffset.UTC);
        String local = utcEnd(rule).isPresent() ? without(rule, "UNTIL") : rule;
        EventTime time = EventTime.of(first, Optional.empty(), ZoneOffset.UTC);
        return Series.of(time, Optional.of(Recurrence.of(local))).startsFrom(first);
    }

    private static boolean isAfterEnd(String rule, Instant at) {
        return utcEnd(rule).filter(at::isAfter).isPresent();
    }

    private static Optional<Instant> utcEnd(String rule) {
        return RuleParts.of(rule).until();
    }

    private static Rest rest(EventTime time, String rule, LocalDateTime local, int before, Successor successor) {
        Instant start = local.atZone(successor.zone()).toInstant();
        Optional<Instant> end = time.endsAt().map(last -> start.plus(Duration.between(time.startsAt(), last)));
        String count = RuleParts.of(rule).byName().getOrDefault("COUNT", "");
        String left = count.isEmpty() ? rule : without(rule, "COUNT") + ";COUNT=" + (Integer.parseInt(count) - before);
        return new Rest(new EventTime(start, end, false, successor.zone()), left);
    }

    private static String without(String rule, String part) {
        return rule.replaceFirst("(?i)(^|;)" + part + "=[^;]*", "").replaceFirst("^;", "");
    }
}
