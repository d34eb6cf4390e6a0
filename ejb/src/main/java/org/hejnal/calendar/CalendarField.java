package org.hejnal.calendar;

import org.hejnal.platform.Field;

/** The fields of events, and of what is asked about them. */
public enum CalendarField implements Field {
    KIND,
    UID,
    TITLE,
    DESCRIPTION,
    LOCATION,
    COLOR,
    PRIVATE,
    START,
    END,
    /** The recurrence rule. */
    RULE,
    /** The days of the week of a rule. */
    WEEKDAYS,
    /** The days of the month of a rule. */
    MONTH_DAYS,
    /** When a recurring event does not take place. */
    EXCEPTIONS,
    /** The occurrence to do something to. */
    OCCURRENCE,
    /** The occurrence of the event that is spoken of. */
    ANSWERED_OCCURRENCE,
    MEMBER,
    CONTACT,
    ATTENDEES,
    REMINDERS,
    COMMENT,
    SOUGHT_TEXT,
    RANGE_START,
    RANGE_END,
    /** How many weeks or months to turn over. */
    OFFSET,
    SYNC_TOKEN
}
