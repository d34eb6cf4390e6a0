package org.hejnal.eventtype;

import java.util.OptionalInt;

/**
 * The command to write messages by a new version of a template.
 *
 * @param language {@code pl} or {@code en}
 * @param subject empty for the built-in subject
 * @param basedOn the version that the writer has seen, 0 for none; absent to replace whatever counts now
 */
public record SaveTemplate(
        String eventTypeId, String channelId, String language, String subject, String body, OptionalInt basedOn) {}
