package org.hejnal.calendar.listing;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.calendar.event.EventView;

/**
 * One time that an event takes place. An event that does not recur has one, at its own time.
 *
 * @param endsAt absent for a point in time
 */
public record OccurrenceView(EventView event, Instant startsAt, Optional<Instant> endsAt) {}
