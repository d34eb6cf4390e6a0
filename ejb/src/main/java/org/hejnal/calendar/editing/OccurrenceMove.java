package org.hejnal.calendar.editing;

import org.hejnal.calendar.recurrence.EventTime;

/** An occurrence as it was, and as it shall be. */
record OccurrenceMove(EventTime from, EventTime to) {}
