package org.hejnal.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that an event takes place. An event that does not recur has one, at its own time.
 *
 * @param endsAt absent for a point in time
 */
public record OccurrenceView(EventView event, Instant startsAt, Optional<Instant> endsAt) {}
