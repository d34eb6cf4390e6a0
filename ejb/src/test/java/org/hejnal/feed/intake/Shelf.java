package org.hejnal.feed.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Series;

/** A circle's calendar in memory, into which files are imported. */
final class Shelf {
    private record Component(Optional<Long> number, Revision revision) {}

    private final Map<Long, ImportedEvent> events = new TreeMap<>();
    private final Map<String, Component> components = new HashMap<>();
    private long last;
    private ImportPlan plan = new ImportPlan();

    void take(String file) {
        ImportedFile read = CalendarImportService.read(file, ZoneId.of("Europe/Lisbon"), 2026);
        Map<String, KnownEvent> known = new HashMap<>();
        components.forEach((uid, component) ->
                known.put(uid, new KnownEvent(component.number(), component.revision(), true, false, true)));
        plan = ImportMerge.of(read, known);
        plan.removed.forEach(this::remove);
        plan.excluded.forEach(this::exclude);
        plan.replaced.forEach(events::put);
        plan.created.forEach(event -> events.put(++last, event));
        plan.forgotten.forEach(components::remove);
        plan.revisions.forEach((uid, revision) -> components.put(uid, new Component(numberOf(uid), revision)));
    }

    ImportPlan plan() {
        return plan;
    }

    private Optional<Long> numberOf(String uid) {
        return events.entrySet().stream()
                .filter(event -> event.getValue().uid().equals(uid))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void remove(long number) {
        components.remove(Objects.requireNonNull(events.remove(number)).uid());
    }

    private void exclude(long number, List<Instant> starts) {
        ImportedEvent event = Objects.requireNonNull(events.get(number));
        EventDraft draft =
                event.draft().withRecurrence(event.draft().recurrence().map(recurrence -> recurrence.without(starts)));
        if (occurrences(draft).isEmpty()) {
            remove(number);
        } else {
            events.put(number, new ImportedEvent(event.uid(), draft));
        }
    }

    /** When what takes place, in order. */
    List<String> occurrences() {
        return events.values().stream()
                .flatMap(event -> occurrences(event.draft()).stream()
                        .map(start -> start + " " + event.draft().text().title()))
                .sorted()
                .toList();
    }

    private static List<Instant> occurrences(EventDraft draft) {
        EventTime time = draft.time().orElseThrow();
        List<Instant> starts = new ArrayList<>();
        Series.of(time, draft.recurrence()).startsFrom(time.startsAt()).forEachRemaining(starts::add);
        return starts;
    }
}
