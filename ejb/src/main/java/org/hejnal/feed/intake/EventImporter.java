package org.hejnal.feed.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.calendar.editing.CreateEvent;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventLinks;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.feed.document.CalendarTimes;
import org.hejnal.feed.parsing.CalendarZones;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.feed.parsing.ParsedComponent;
import org.hejnal.feed.parsing.ParsedDuration;
import org.hejnal.feed.parsing.ParsedProperty;
import org.hejnal.feed.parsing.ParsedTime;
import org.hejnal.platform.InvalidValueException;

/** Makes events of the VEVENTs of a calendar. To-dos, journals, attendees and attachments are passed over. */
public final class EventImporter {
    private final CalendarZones zones;
    private final Map<String, ImportedEvent> events = new LinkedHashMap<>();

    private EventImporter(CalendarZones zones) {
        this.zones = zones;
    }

    /** @throws InvalidValueException if one of them is not right, which names it */
    public static List<ImportedEvent> read(ParsedComponent calendar, CalendarZones zones) {
        EventImporter importer = new EventImporter(zones);
        List<ParsedComponent> all = calendar.components("VEVENT");
        Map<String, List<Instant>> replaced = new LinkedHashMap<>();
        all.stream()
                .filter(EventImporter::isReplacement)
                .forEach(event -> importer.within(
                        event,
                        () -> replaced.computeIfAbsent(uid(event), key -> new ArrayList<>())
                                .add(importer.replacedAt(event))));
        all.stream()
                .filter(event -> !isCancelled(event))
                .forEach(event -> importer.within(
                        event, () -> importer.add(event, replaced.getOrDefault(uid(event), List.of()))));
        return List.copyOf(importer.events.values());
    }

    private static boolean isReplacement(ParsedComponent event) {
        return event.find("RECURRENCE-ID").isPresent();
    }

    private static boolean isCancelled(ParsedComponent event) {
        return event.text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    private static String uid(ParsedComponent event) {
        return event.value("UID").orElseThrow(() -> ImportRefusal.of("It has no UID."));
    }

    private Instant replacedAt(ParsedComponent event) {
        ParsedProperty property = event.find("RECURRENCE-ID").orElseThrow();
        ImportRefusal.unless(
                property.parameter("RANGE").isEmpty(),
                "RANGE=THISANDFUTURE is not supported; export it as two series.");
        return ParsedTime.of(property.value().strip(), property, zones)
                .completedBy(start(event))
                .instant();
    }

    private void add(ParsedComponent event, List<Instant> replaced) {
        String uid = isReplacement(event) ? uid(event) + "/" + CalendarTimes.utc(replacedAt(event)) : uid(event);
        ImportRefusal.unless(uid.codePointCount(0, uid.length()) <= CreateEvent.MAX_UID, "Its UID is too long.");
        ImportRefusal.unless(event.properties("RDATE").isEmpty(), "RDATE is not supported.");
        EventDraft draft = new EventDraft(
                EventKind.UNKNOWN,
                text(event),
                Optional.of(time(event)),
                isReplacement(event) ? Optional.empty() : recurrence(event, replaced),
                EventLinks.NONE,
                List.of(),
                AlarmImporter.reminders(event));
        ImportedEvent before = events.putIfAbsent(uid, new ImportedEvent(uid, draft));
        ImportRefusal.unless(before == null, "Its UID is there twice.");
    }

    private static EventText text(ParsedComponent event) {
        return new EventText(
                event.text("SUMMARY").strip(),
                event.text("DESCRIPTION"),
                Optional.of(event.text("LOCATION").strip()),
                event.value("COLOR"));
    }

    private ParsedTime start(ParsedComponent event) {
        return find(event, "DTSTART").orElseThrow(() -> ImportRefusal.of("It has no DTSTART."));
    }

    private EventTime time(ParsedComponent event) {
        ParsedTime start = start(event);
        Optional<ParsedTime> end = find(event, "DTEND");
        ImportRefusal.unless(
                end.filter(time -> time.isDate() != start.isDate()).isEmpty(),
                "Of its beginning and end one is a date and the other is not.");
        return EventTime.accepted(
                start.instant(),
                end.map(ParsedTime::instant)
                        .or(() ->
                                event.value("DURATION").map(ParsedDuration::of).map(start::plus)),
                start.isDate(),
                start.zone());
    }

    private Optional<Recurrence> recurrence(ParsedComponent event, List<Instant> replaced) {
        List<ParsedProperty> rules = event.properties("RRULE");
        ImportRefusal.unless(rules.size() <= 1, "It has more than one RRULE.");
        ParsedTime start = start(event);
        Stream<Instant> left = event.properties("EXDATE").stream()
                .flatMap(property -> Arrays.stream(property.value().split(","))
                        .map(text -> ParsedTime.of(text.strip(), property, zones)))
                .map(time -> time.completedBy(start).instant());
        return rules.stream()
                .findFirst()
                .map(rule -> new Recurrence(
                        rule.value().strip(),
                        Stream.concat(left, replaced.stream()).toList()));
    }

    private Optional<ParsedTime> find(ParsedComponent event, String name) {
        return event.find(name).map(property -> ParsedTime.of(property.value().strip(), property, zones));
    }

    /** Refusals tell which event they mean. */
    private void within(ParsedComponent event, Runnable step) {
        try {
            step.run();
        } catch (InvalidValueException e) {
            throw ImportRefusal.of("The event '"
                    + ImportRefusal.quoted(event.value("UID").orElse(event.text("SUMMARY"))) + "': " + e.getMessage());
        }
    }
}
