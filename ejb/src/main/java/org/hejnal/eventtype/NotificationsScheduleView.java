package org.hejnal.eventtype;

import org.hejnal.platform.LangDict;

/**
 * How often notifications are delivered.
 *
 * @param days 0 for at once, otherwise the days from one digest to the next
 */
public record NotificationsScheduleView(String id, LangDict name, int days) {}
