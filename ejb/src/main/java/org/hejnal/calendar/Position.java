package org.hejnal.calendar;

import java.time.Instant;
import java.util.Comparator;
import org.hejnal.circle.OwnedId;

/** A place in the order of beginnings: by instant, then by id. */
record Position(Instant startsAt, OwnedId id) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::startsAt)
            .thenComparing(position -> position.id().circle())
            .thenComparing(position -> position.id().number());

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
