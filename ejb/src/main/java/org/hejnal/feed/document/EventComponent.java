package org.hejnal.feed.document;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.directory.settings.PersonSettingsView;

/** An event of a circle as a VEVENT (RFC 5545, 3.6.1). */
final class EventComponent {
    private final ContentLines lines;
    private final EventView event;

    private EventComponent(ContentLines lines, EventView event) {
        this.lines = lines;
        this.event = event;
    }

    /**
     * @param stamp when this was made, where it is sent; in a feed when the event was last changed (RFC 5545 3.8.7.2)
     * @param uid what it is called in the world
     * @param place where it is, if only the event's place says it
     * @param organizer the e-mail address that a published event has to have (RFC 5546 3.2.1); nothing in a feed
     */
    static void write(
            ContentLines lines,
            EventView event,
            Instant stamp,
            String uid,
            Optional<String> place,
            Optional<String> organizer) {
        lines.begin("VEVENT")
                .add("UID", uid)
                .add("DTSTAMP", CalendarTimes.utc(stamp))
                .add("CREATED", CalendarTimes.utc(event.createdAt()))
                .add("LAST-MODIFIED", CalendarTimes.utc(event.modifiedAt()))
                .add("SEQUENCE", Integer.toString(event.version()));
        organizer.ifPresent(address -> lines.add("ORGANIZER", "mailto:" + address));
        EventComponent component = new EventComponent(lines, event);
        component.writeTime(event.time());
        event.content().recurrence().ifPresent(component::writeRecurrence);
        component.writeText(place);
        event.content().reminders().forEach(component::writeAlarm);
        lines.end("VEVENT");
    }

    /**
     * Writes a time in UTC if it lies in the hour that comes twice when clocks go back: local time would not say which of
     * the two is meant. An event that recurs has to stay in local time; it gets a duration in place of its end.
     */
    private void writeTime(EventTime time) {
        boolean recurs = event.content().recurrence().isPresent();
        boolean isDoubled = CalendarTimes.isDoubled(time);
        EventTime written = isDoubled && !recurs
                ? new EventTime(time.startsAt(), time.endsAt(), false, PersonSettingsView.UTC)
                : time;
        writeInstants("DTSTART", written, List.of(time.startsAt()));
        Instant start = time.startsAt().truncatedTo(ChronoUnit.SECONDS);
        time.endsAt()
                .map(end -> end.truncatedTo(ChronoUnit.SECONDS))
                .filter(start::isBefore)
                .ifPresent(end -> writeEnd(end, written, isDoubled && recurs));
    }

    private void writeEnd(Instant end, EventTime time, boolean asLength) {
        if (asLength) {
            long seconds = time.startsAt().truncatedTo(ChronoUnit.SECONDS).until(end, ChronoUnit.SECONDS);
            lines.add("DURATION", "PT" + seconds + "S");
        } else {
            writeInstants("DTEND", time, List.of(end));
        }
    }

    private void writeRecurrence(Recurrence recurrence) {
        lines.add("RRULE", RuleSpelling.of(recurrence.rule(), event.time()));
        if (!recurrence.exceptions().isEmpty()) {
            writeInstants("EXDATE", event.time(), recurrence.exceptions());
        }
    }

    /** All in the form that the beginning has. */
    private void writeInstants(String name, EventTime time, List<Instant> instants) {
        ZoneId zone = time.zone();
        if (time.isAllDay()) {
            lines.add(
                    name + ";VALUE=DATE",
                    joined(
                            instants,
                            instant -> CalendarTimes.date(instant.atZone(zone).toLocalDate())));
        } else if (CalendarTimes.isUtc(zone)) {
            lines.add(name, joined(instants, CalendarTimes::utc));
        } else {
            lines.add(
                    name + ";TZID=" + CalendarTimes.zoneName(zone),
                    joined(instants, instant -> CalendarTimes.local(LocalDateTime.ofInstant(instant, zone))));
        }
    }

    private static String joined(List<Instant> instants, Function<Instant, String> spelling) {
        return instants.stream().map(spelling).collect(Collectors.joining(","));
    }

    private void writeText(Optional<String> place) {
        lines.addText("SUMMARY", event.content().text().title());
        if (!event.content().text().description().isEmpty()) {
            lines.addText("DESCRIPTION", event.content().text().description());
        }
        event.content().text().location().or(() -> place).ifPresent(location -> lines.addText("LOCATION", location));
        if (event.content().isPrivate()) {
            lines.add("CLASS", "PRIVATE");
        }
        if (event.content().kind() != EventKind.UNKNOWN) {
            lines.add("TRANSP", "TRANSPARENT").add("CATEGORIES", "BIRTHDAY");
        }
    }

    private void writeAlarm(int minutesBefore) {
        String sign = minutesBefore > 0 ? "-" : "";
        lines.begin("VALARM")
                .add("ACTION", "DISPLAY")
                .addText("DESCRIPTION", event.content().text().title())
                .add("TRIGGER;RELATED=START", sign + "PT" + Math.abs(minutesBefore) + "M")
                .end("VALARM");
    }
}
