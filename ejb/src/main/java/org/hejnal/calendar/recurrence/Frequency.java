package org.hejnal.calendar.recurrence;

/** How often an event takes place, in a word. */
public enum Frequency {
    NONE,
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY,
    /** By a rule that the other words cannot say. */
    CUSTOM
}
