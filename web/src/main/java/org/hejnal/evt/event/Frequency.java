package org.hejnal.evt.event;

/** How often an event takes place, in the words of the flat style. */
enum Frequency {
    NONE,
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY,
    /** By a rule that the other words cannot say. */
    CUSTOM
}
