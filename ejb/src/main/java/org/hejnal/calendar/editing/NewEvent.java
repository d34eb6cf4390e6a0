package org.hejnal.calendar.editing;

import org.hejnal.calendar.event.CalendarEvent.Origin;
import org.hejnal.calendar.event.EventDraft;

/** An event that is to be written: its draft is whole. */
record NewEvent(Origin origin, EventDraft draft) {}
