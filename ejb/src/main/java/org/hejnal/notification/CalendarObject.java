package org.hejnal.notification;

/**
 * Something for a calendar that a message is about.
 *
 * @param method what mail programs are to do with it (RFC 5546 1.4), as the text says itself
 * @param text an iCalendar object (RFC 5545)
 */
public record CalendarObject(String method, String text) {}
