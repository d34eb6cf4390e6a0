package org.hejnal.calendar;

import org.hejnal.calendar.CalendarEvent.Origin;

/** An event that is to be written: its draft is whole. */
record NewEvent(Origin origin, EventDraft draft) {}
