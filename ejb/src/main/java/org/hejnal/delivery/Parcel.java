package org.hejnal.delivery;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.LangDict;

/**
 * One notification for one person, with all that a channel needs to send it.
 *
 * @param attempts how often it was tried before
 * @param dueAt when the sender wanted it delivered
 */
public record Parcel(
        long notificationId,
        String eventTypeId,
        LangDict eventTypeName,
        LangDict message,
        Instant dueAt,
        int attempts,
        Recipient recipient) {

    /**
     * The person.
     *
     * @param language {@code pl} or {@code en}
     */
    public record Recipient(long accountId, String name, Optional<String> email, String language) {}
}
