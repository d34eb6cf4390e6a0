package org.hejnal.notification;

import org.hejnal.platform.LangDict;

/**
 * Something to be said to an audience that only a query can name.
 *
 * @param eventTypeId an existing type of event
 * @param message the text; the Polish one is required, each at most {@value SendNotification#MAX_MESSAGE} characters
 * @param data a JSON object for applications, as text
 */
public record Announcement(String eventTypeId, LangDict message, String data) {}
