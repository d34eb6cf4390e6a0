package org.hejnal.calendar.listing;

import java.time.Instant;
import java.util.Iterator;
import java.util.PriorityQueue;
import org.hejnal.circle.OwnedId;

/** How far an event's occurrences have been gone through. */
record OccurrenceCursor(OccurrenceKey position, Iterator<Instant> rest) {
    /** Puts an event into the queue by its next occurrence, if it has one. */
    static void add(PriorityQueue<OccurrenceCursor> queue, OwnedId event, Iterator<Instant> starts) {
        if (starts.hasNext()) {
            queue.add(new OccurrenceCursor(new OccurrenceKey(starts.next(), event), starts));
        }
    }

    void advance(PriorityQueue<OccurrenceCursor> queue) {
        add(queue, position.id(), rest);
    }
}
