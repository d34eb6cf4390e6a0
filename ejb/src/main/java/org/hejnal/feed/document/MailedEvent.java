package org.hejnal.feed.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.event.EventView;

/**
 * One event for somebody's own calendar, with the same UID as in a feed. It is published (RFC 5546 3.2.1): nobody is asked to
 * answer it by e-mail, which nobody here would read.
 *
 * @param madeAt now
 * @param place where it is, if only the event's place says it
 * @param organizer whose it is for mail programs, an e-mail address
 */
public record MailedEvent(EventView event, Instant madeAt, Optional<String> place, String host, String organizer) {
    public static final String METHOD = "PUBLISH";

    public String text() {
        ContentLines lines = new ContentLines();
        lines.begin("VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Hejnal//Hejnal//EN")
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", METHOD);
        List<EventView> events = List.of(event);
        new CalendarDocument(events, List.of(), Map.of(), host, "en")
                .zones()
                .forEach((name, zone) -> ZoneComponent.write(lines, zone.zone(), zone.from()));
        EventComponent.write(
                lines, event, madeAt, new EventUids(events, host).of(event), place, Optional.of(organizer));
        return new String(lines.end("VCALENDAR").toBytes(), StandardCharsets.UTF_8);
    }
}
