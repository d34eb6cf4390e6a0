package org.hejnal.calendar;

import java.time.Instant;
import java.util.Iterator;
import java.util.PriorityQueue;

/** How far an event's occurrences have been gone through. */
record OccurrenceCursor(CalendarEvent event, Position position, Iterator<Instant> rest) {
    /** Puts an event into the queue by its next occurrence, if it has one. */
    static void add(PriorityQueue<OccurrenceCursor> queue, CalendarEvent event, Iterator<Instant> starts) {
        if (starts.hasNext()) {
            queue.add(new OccurrenceCursor(event, new Position(starts.next(), event.id()), starts));
        }
    }

    void advance(PriorityQueue<OccurrenceCursor> queue) {
        add(queue, event, rest);
    }
}
