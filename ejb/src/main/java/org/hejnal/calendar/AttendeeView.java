package org.hejnal.calendar;

/** Somebody who is asked to come. */
public record AttendeeView(long accountId, Answer answer) {}
