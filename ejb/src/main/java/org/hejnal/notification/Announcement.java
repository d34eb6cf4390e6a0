package org.hejnal.notification;

import org.hejnal.platform.LangDict;

/**
 * Something that a feature of the product tells people.
 *
 * @param eventTypeId an existing type of event
 * @param message the text; the Polish one is required, each at most {@value SendNotification#MAX_MESSAGE} characters
 * @param data a JSON object for applications, as text
 */
public record Announcement(String eventTypeId, LangDict message, String data) {}
