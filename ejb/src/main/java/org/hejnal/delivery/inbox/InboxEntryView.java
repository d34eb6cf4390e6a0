package org.hejnal.delivery.inbox;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox.
 *
 * @param id orders by arrival: a later one is larger
 * @param data the sender's JSON object, as text
 */
public record InboxEntryView(
        long id, String eventTypeId, LangDict message, Optional<String> data, Instant arrivedAt, boolean isRead) {

    /** What the query of {@link InboxService} yields. */
    InboxEntryView(
            long id,
            String eventTypeId,
            String messagePl,
            @Nullable String messageEn,
            @Nullable String data,
            Instant arrivedAt,
            @Nullable Instant readAt) {
        this(id, eventTypeId, new LangDict(messagePl, messageEn), Optional.ofNullable(data), arrivedAt, readAt != null);
    }
}
