package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.circle.OwnedId;

/** Many events at once, of all circles that somebody is in. */
@Stateless
public class EventListService {
    /** How many events a list has at most; the newest are kept. */
    public static final int MAX_LIST = 10_000;

    /** How many occurrences a window can have. */
    public static final int MAX_OCCURRENCES = 10_000;

    /** How far {@link #navigate} goes. */
    public static final int MAX_OFFSET = 1000;

    /** How many events a search finds at most. */
    public static final int MAX_FOUND = 200;

    /** In the order of their creation. Of more than {@value #MAX_LIST}, the last ones. */
    public List<EventView> list(long accountId) {
        throw new UnsupportedOperationException();
    }

    /**
     * The events at a place, in the order of their creation; of more than {@value #MAX_LIST}, the last ones.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such place for them
     */
    public List<EventView> listByPlace(long accountId, OwnedId placeId) {
        throw new UnsupportedOperationException();
    }

    /**
     * What takes place between two instants: begins before the later and ends after the earlier. What has no length is
     * in from the earlier on. By start, then by id.
     *
     * @throws org.hejnal.platform.InvalidValueException if the end is not after the start, one of them is not between
     *     {@link EventTime#EARLIEST} and {@link EventTime#LATEST}, or there are more than {@value #MAX_OCCURRENCES}
     */
    public List<OccurrenceView> listWindow(long accountId, Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }

    /** The window of a calendar month in the person's zone: the one that an instant is in, absent for now. */
    public List<OccurrenceView> listMonth(long accountId, Optional<Instant> in) {
        throw new UnsupportedOperationException();
    }

    /** The window of a calendar week in the person's zone: the one that an instant is in, absent for now. */
    public List<OccurrenceView> listWeek(long accountId, Optional<Instant> in) {
        throw new UnsupportedOperationException();
    }

    /**
     * The next events after one (or before it, for a negative offset) in the order of their starts, then ids, of all the
     * person's circles. The event itself, at its own time, is left out; occurrences count one by one.
     *
     * @param offset how many, at most {@value #MAX_OFFSET} either way
     * @return in the order of starts, in both directions
     * @throws org.hejnal.platform.UnknownObjectException if there is no such event for them
     * @throws org.hejnal.platform.InvalidValueException if the offset is too large
     */
    public List<OccurrenceView> navigate(long accountId, OwnedId anchor, int offset) {
        throw new UnsupportedOperationException();
    }

    /**
     * Events whose title, description or location contains a text, whatever its case; the latest created first, at most
     * {@value #MAX_FOUND}.
     *
     * @throws org.hejnal.platform.InvalidValueException if the text has not 2 to 100 characters
     */
    public List<EventView> search(long accountId, String text) {
        throw new UnsupportedOperationException();
    }

    /**
     * What has changed in a circle since a token was given; everything, without one.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws org.hejnal.platform.InvalidValueException if the token is none
     */
    public CalendarChanges changesSince(long accountId, long circleId, Optional<String> token) {
        throw new UnsupportedOperationException();
    }
}
