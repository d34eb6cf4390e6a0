package org.hejnal.notification;

import org.hejnal.platform.LangDict;

/**
 * Something to be said to people whom only a query can name.
 *
 * @param eventTypeId an existing type of event
 * @param message the text; the Polish one is required, each at most {@value SendNotification#MAX_MESSAGE} characters
 * @param data a JSON object for applications, as text
 * @param isToAudience whether {@link Audience} names the recipients while they are told; otherwise they are all named now
 */
public record Announcement(String eventTypeId, LangDict message, String data, boolean isToAudience) {}
