package org.hejnal.calendar.event;

import java.util.List;
import org.hejnal.calendar.reminder.ReminderPolicy;

/** What an event is, in the spelling of the API. */
public enum EventKind {
    /** Anything. */
    UNKNOWN,
    /** The birthday of a contact of the circle: all day, every year. */
    BIRTHDAY,
    /** The birthday of a member, from their profile. It comes and goes with the profile and the membership. */
    BIRTHDAY_ACCOUNT;

    /** The reminders of an event of which nobody has said what they are, in minutes before it. */
    public List<Integer> defaultReminders() {
        return this == UNKNOWN ? List.of() : List.of(ReminderPolicy.BIRTHDAY_DEFAULT);
    }
}
