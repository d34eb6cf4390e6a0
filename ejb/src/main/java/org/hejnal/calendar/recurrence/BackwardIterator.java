package org.hejnal.calendar.recurrence;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Goes through a series from the end. Rules only run forward, so it takes them by growing pieces. */
public final class BackwardIterator implements Iterator<Instant> {
    private static final int FIRST_PIECE = 8;
    private static final int LARGEST_PIECE = 1024;

    private final Series series;
    private final Deque<Instant> piece = new ArrayDeque<>();
    private Instant end;
    private int size = FIRST_PIECE;

    /** @param end the first instant that is not looked at */
    public BackwardIterator(Series series, Instant end) {
        this.series = series;
        this.end = end;
        fill();
    }

    @Override
    public boolean hasNext() {
        return !piece.isEmpty();
    }

    @Override
    public Instant next() {
        Instant next = piece.removeLast();
        if (piece.isEmpty()) {
            end = next;
            fill();
        }
        return next;
    }

    private void fill() {
        piece.addAll(series.lastBefore(end, size));
        size = Math.min(size * 2, LARGEST_PIECE);
    }
}
