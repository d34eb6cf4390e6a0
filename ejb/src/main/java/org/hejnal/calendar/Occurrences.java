package org.hejnal.calendar;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.hejnal.circle.OwnedId;

/** Collects times at which events take place, in the order of their beginnings, until they are to be read. */
final class Occurrences {
    private final TreeSet<Position> positions = new TreeSet<>();
    private final Map<OwnedId, CalendarEvent> events = new LinkedHashMap<>();

    void add(CalendarEvent event, Instant start) {
        positions.add(new Position(start, event.id()));
        events.put(event.id(), event);
    }

    int size() {
        return positions.size();
    }

    /** Each event is read once, however often it takes place. */
    List<OccurrenceView> views(EventDetailRepository details) {
        Map<OwnedId, EventView> views = new LinkedHashMap<>();
        details.views(List.copyOf(events.values())).forEach(view -> views.put(view.id(), view));
        return positions.stream()
                .map(position -> occurrence(Objects.requireNonNull(views.get(position.id())), position.startsAt()))
                .toList();
    }

    private static OccurrenceView occurrence(EventView view, Instant start) {
        return new OccurrenceView(
                view, start, Series.of(view.time(), Optional.empty()).endOf(start));
    }
}
