package org.hejnal.calendar.listing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hejnal.calendar.event.EventDetailRepository;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.circle.OwnedId;

/** Collects times at which events take place, in the order of their beginnings, until they are to be read. */
final class Occurrences {
    private final TreeSet<OccurrenceKey> positions = new TreeSet<>();
    private final Set<OwnedId> events = new LinkedHashSet<>();

    void add(OwnedId event, Instant start) {
        positions.add(new OccurrenceKey(start, event));
        events.add(event);
    }

    int size() {
        return positions.size();
    }

    /** Each event is read once, however often it takes place. */
    List<OccurrenceView> views(EventQueryRepository queries, EventDetailRepository details) {
        Map<OwnedId, EventView> views = new LinkedHashMap<>();
        details.views(queries.listWanted(events)).forEach(view -> views.put(view.id(), view));
        // Somebody may have deleted one meanwhile.
        return positions.stream()
                .filter(position -> views.containsKey(position.id()))
                .map(position -> occurrence(Objects.requireNonNull(views.get(position.id())), position.startsAt()))
                .toList();
    }

    private static OccurrenceView occurrence(EventView view, Instant start) {
        return new OccurrenceView(
                view, start, Series.of(view.time(), Optional.empty()).endOf(start));
    }
}
