package org.hejnal.eventtype;

import java.time.Instant;

/**
 * A version of a template.
 *
 * @param language {@code pl} or {@code en}
 * @param version from 1
 * @param subject a template of one line; empty for the built-in subject
 * @param body a template of plain text
 * @param isCurrent whether messages are written by it
 */
public record MessageTemplateView(
        String eventTypeId,
        String channelId,
        String language,
        int version,
        String subject,
        String body,
        boolean isCurrent,
        Instant createdAt) {}
