package org.hejnal.calendar;

import org.hejnal.platform.ObjectKind;

/** What calendars hold. */
public enum CalendarObject implements ObjectKind {
    EVENT
}
