package org.hejnal.calendar;

/** What an event is, in the spelling of the API. */
public enum EventKind {
    /** Anything. */
    UNKNOWN,
    /** The birthday of a contact of the circle: all day, every year. */
    BIRTHDAY,
    /** The birthday of a member, from their profile. It comes and goes with the profile and the membership. */
    BIRTHDAY_ACCOUNT
}
