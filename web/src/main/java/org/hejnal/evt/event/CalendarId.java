package org.hejnal.evt.event;

/** The id of a circle's calendar, {@code calendar/144}. */
final class CalendarId {
    private static final String PREFIX = "calendar/";

    private CalendarId() {}

    static String of(long circleId) {
        return PREFIX + circleId;
    }

    /** What is left is the id of the circle, if it was one. */
    static String withoutPrefix(String calendarId) {
        return calendarId.startsWith(PREFIX) ? calendarId.substring(PREFIX.length()) : calendarId;
    }
}
