package org.hejnal.calendar.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.circle.OwnedId;

/** Makes the series of stored events. */
public final class EventSeries {
    private EventSeries() {}

    public static Series of(CalendarEvent event, Map<OwnedId, List<Instant>> exceptions) {
        return Series.of(
                event.time(),
                event.rule().map(rule -> new Recurrence(rule, exceptions.getOrDefault(event.id(), List.of()))));
    }
}
