package org.hejnal.feed.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.feed.parsing.CalendarZones;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.feed.parsing.ParsedComponent;
import org.hejnal.feed.parsing.ParsedDuration;
import org.hejnal.feed.parsing.ParsedProperty;
import org.hejnal.feed.parsing.ParsedTime;

/** When the events of a calendar take place, as their components say it. */
final class EventTimes {
    static final int MAX_DATES = 1000;

    private static final Pattern LOCAL = Pattern.compile("[0-9]{8}T[0-9]{6}");

    private final CalendarZones zones;

    EventTimes(CalendarZones zones) {
        this.zones = zones;
    }

    /** Its beginning and end, which are not judged yet. */
    EventTime startAndEnd(ParsedComponent event) {
        ParsedTime start = start(event);
        Optional<ParsedTime> end = event.find("DTEND")
                .map(property -> beside(event, property.value().strip(), property));
        ImportRefusal.unless(
                end.filter(time -> time.isDate() != start.isDate()).isEmpty(),
                "jedno z początku i końca jest datą, a drugie nie.",
                "Of its beginning and end one is a date and the other is not.");
        return new EventTime(
                start.instant(),
                end.map(ParsedTime::instant)
                        .or(() ->
                                event.value("DURATION").map(ParsedDuration::of).map(start::plus)),
                start.isDate(),
                start.zone());
    }

    /**
     * Which occurrence of a series an event stands for.
     *
     * @param series the component that has the rule, or the event itself where the file has none
     */
    Instant replacedAt(ParsedComponent event, ParsedComponent series) {
        ParsedProperty property = event.find("RECURRENCE-ID").orElseThrow();
        ImportRefusal.unless(
                property.parameter("RANGE").isEmpty(),
                "zmiana od tego terminu na przyszłość (RANGE=THISANDFUTURE) nie jest obsługiwana; trzeba ją"
                        + " wyeksportować jako dwie serie.",
                "RANGE=THISANDFUTURE is not supported; export it as two series.");
        return beside(series, property.value().strip(), property)
                .completedBy(start(series))
                .instant();
    }

    /** @param replaced the occurrences for which other events stand */
    Optional<Recurrence> recurrence(ParsedComponent event, List<Instant> replaced) {
        List<ParsedProperty> rules =
                event.properties("RRULE").stream().distinct().toList();
        ImportRefusal.unless(rules.size() <= 1, "ma więcej niż jedną regułę RRULE.", "It has more than one RRULE.");
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        String rule = rules.get(0).value().strip();
        Stream<Instant> left = Stream.of(times(event, "EXDATE"), excluded(event), replaced.stream())
                .flatMap(times -> times);
        return Optional.of(new Recurrence(rule, left.toList()));
    }

    /** The zone of what recurs by clocks that only its calendar knows. Dates, and times in UTC, go by no clocks. */
    Optional<OwnZoneRule> ownZoneRule(ParsedComponent event) {
        return event.find("DTSTART")
                .filter(start -> event.value("RRULE").isPresent()
                        && LOCAL.matcher(start.value().strip()).matches())
                .flatMap(start -> start.parameter("TZID"))
                .filter(zones::isOwn)
                .map(name -> new OwnZoneRule(zones, name));
    }

    /** The dates beside a series that are neither of it nor left out. */
    List<Instant> extra(ParsedComponent event, Series series, List<Instant> replaced) {
        List<Instant> dates = times(event, "RDATE").limit(MAX_DATES + 1).toList();
        ImportRefusal.unless(
                dates.size() <= MAX_DATES,
                "ma ponad " + MAX_DATES + " terminów poza regułą.",
                "It has more than " + MAX_DATES + " dates beside its rule.");
        Set<Instant> left = new HashSet<>(replaced);
        times(event, "EXDATE").forEach(left::add);
        return dates.stream()
                .distinct()
                .filter(start -> !left.contains(start) && !series.hasOccurrenceAt(start))
                .toList();
    }

    private ParsedTime start(ParsedComponent event) {
        return find(event, "DTSTART")
                .orElseThrow(() -> ImportRefusal.of("nie ma początku (DTSTART).", "It has no DTSTART."));
    }

    private Stream<Instant> times(ParsedComponent event, String name) {
        ParsedTime start = start(event);
        return event.properties(name).stream()
                .flatMap(property -> Arrays.stream(property.value().split(","))
                        .map(text -> beside(event, text.strip().split("/")[0], property)))
                .map(time -> time.completedBy(start).instant());
    }

    /** What an EXRULE of RFC 2445 leaves out, written one by one. */
    private Stream<Instant> excluded(ParsedComponent event) {
        EventTime time = startAndEnd(event);
        return event.properties("EXRULE").stream().flatMap(property -> {
            Iterator<Instant> starts = Series.of(
                            time, Optional.of(Recurrence.of(property.value().strip())))
                    .startsFrom(time.startsAt());
            List<Instant> found = new ArrayList<>();
            while (starts.hasNext()) {
                ImportRefusal.unless(
                        found.size() < Recurrence.MAX_EXCEPTIONS,
                        "reguła EXRULE wyklucza zbyt wiele.",
                        "Its EXRULE leaves out too much.");
                found.add(starts.next());
            }
            return found.stream();
        });
    }

    /** What names no zone of its own is in that of the beginning, as programs mean it that write the zone once. */
    private ParsedTime beside(ParsedComponent event, String text, ParsedProperty property) {
        Optional<ParsedProperty> start = event.find("DTSTART");
        if (property.parameter("TZID").isPresent() || !LOCAL.matcher(text).matches()) {
            return ParsedTime.of(text, property, zones);
        }
        boolean isInUtc =
                start.filter(begin -> begin.value().strip().endsWith("Z")).isPresent();
        return ParsedTime.of(isInUtc ? text + "Z" : text, start.orElse(property), zones);
    }

    private Optional<ParsedTime> find(ParsedComponent event, String name) {
        return event.find(name).map(property -> ParsedTime.of(property.value().strip(), property, zones));
    }
}
