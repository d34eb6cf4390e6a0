package org.hejnal.calendar.event;

/** Somebody who is asked to come. */
public record AttendeeView(long accountId, Attendance answer) {}
