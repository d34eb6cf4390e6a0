package org.hejnal.feed.document;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.circle.OwnedId;
import org.hejnal.statement.reading.StatementView;

/**
 * A whole calendar as text.
 *
 * @param events of circles
 * @param statements that belong into a calendar
 * @param places what places are called
 * @param host what makes ids unique in the world
 * @param language {@code pl} or {@code en}
 */
public record CalendarDocument(
        List<EventView> events,
        List<StatementView> statements,
        Map<OwnedId, String> places,
        String host,
        String language) {
    /** Before the first event in a zone, so that its definition is there whatever the clocks do. */
    private static final Duration AHEAD = Duration.ofDays(366);

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");

    public byte[] toBytes() {
        ContentLines lines = new ContentLines();
        lines.begin("VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Hejnal//Hejnal//EN")
                .add("CALSCALE", "GREGORIAN")
                .addText("X-WR-CALNAME", "Hejnał")
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .add("X-PUBLISHED-TTL", "PT1H");
        Map<String, UsedZone> zones = zones();
        if (zones.isEmpty()) {
            // A calendar has one component at least (RFC 5545, 3.6), whatever else is in it.
            ZoneComponent.write(lines, UTC, Instant.EPOCH);
        }
        zones.forEach((name, zone) -> ZoneComponent.write(lines, zone.zone(), zone.from()));
        EventUids uids = new EventUids(events, host);
        events.forEach(event ->
                EventComponent.write(lines, event, event.modifiedAt(), uids.of(event), place(event), Optional.empty()));
        statements.forEach(statement -> StatementComponent.write(lines, statement, host, language));
        return lines.end("VCALENDAR").toBytes();
    }

    private Optional<String> place(EventView event) {
        return event.content().links().placeId().flatMap(id -> Optional.ofNullable(places.get(id)));
    }

    record UsedZone(ZoneId zone, Instant from) {}

    /** Each zone that a time refers to, with the earliest of these times. */
    Map<String, UsedZone> zones() {
        Map<String, UsedZone> zones = new TreeMap<>();
        events.stream()
                .map(EventView::time)
                .filter(time -> !time.isAllDay() && !CalendarTimes.isUtc(time.zone()))
                .sorted(Comparator.comparing(EventTime::startsAt))
                .forEach(time -> zones.putIfAbsent(
                        CalendarTimes.zoneName(time.zone()),
                        new UsedZone(time.zone(), time.startsAt().minus(AHEAD))));
        return zones;
    }
}
