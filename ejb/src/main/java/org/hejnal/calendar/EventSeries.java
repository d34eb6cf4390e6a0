package org.hejnal.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hejnal.circle.OwnedId;

/** Makes the series of stored events. */
final class EventSeries {
    private EventSeries() {}

    static Series of(CalendarEvent event, Map<OwnedId, List<Instant>> exceptions) {
        return Series.of(
                event.time(),
                event.rule().map(rule -> new Recurrence(rule, exceptions.getOrDefault(event.id(), List.of()))));
    }
}
