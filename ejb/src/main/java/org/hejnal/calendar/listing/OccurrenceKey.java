package org.hejnal.calendar.listing;

import java.time.Instant;
import java.util.Comparator;
import org.hejnal.circle.OwnedId;

/** A place in the order of beginnings: by instant, then by id. */
record OccurrenceKey(Instant startsAt, OwnedId id) implements Comparable<OccurrenceKey> {
    private static final Comparator<OccurrenceKey> ORDER = Comparator.comparing(OccurrenceKey::startsAt)
            .thenComparing(position -> position.id().circle())
            .thenComparing(position -> position.id().number());

    @Override
    public int compareTo(OccurrenceKey other) {
        return ORDER.compare(this, other);
    }
}
