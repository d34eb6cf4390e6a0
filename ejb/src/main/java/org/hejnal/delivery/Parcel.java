package org.hejnal.delivery;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.delivery.digest.DigestView;
import org.hejnal.platform.LangDict;

/**
 * One notification for one person, or a digest of several, with all that a channel needs to send it.
 *
 * @param notificationId of a digest, that of the item in whose place it is delivered
 * @param attempts how often it was tried before
 * @param dueAt when the sender wanted it delivered, or the digest's window closed
 * @param digest what to send instead of the single message
 */
public record Parcel(
        long notificationId,
        String eventTypeId,
        LangDict eventTypeName,
        LangDict message,
        Instant dueAt,
        int attempts,
        Recipient recipient,
        Optional<DigestView> digest) {

    /**
     * The person.
     *
     * @param language {@code pl} or {@code en}
     */
    public record Recipient(long accountId, String name, Optional<String> email, String language) {}
}
