package org.hejnal.delivery.channel;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.delivery.digest.DigestView;
import org.hejnal.platform.LangDict;

/**
 * One notification for one person, or a digest of several, with all that a channel needs to send it.
 *
 * @param notificationId of a digest, that of the item in whose place it is delivered
 * @param attempts how often it was tried before
 * @param message what may be seen wherever it goes
 * @param confidential what only the recipient may read, for notifications that have it
 * @param createdAt when the hub accepted the notification
 * @param dueAt when the sender wanted it delivered, or the digest's window closed
 * @param data what the sender gave beside the single message, a JSON object
 * @param digest what to send instead of the single message
 */
public record Parcel(
        long notificationId,
        String eventTypeId,
        LangDict eventTypeName,
        LangDict message,
        Optional<Confidential> confidential,
        Instant createdAt,
        Instant dueAt,
        int attempts,
        Recipient recipient,
        Optional<String> data,
        Optional<DigestView> digest) {

    /** The same with its digest. */
    public Parcel with(DigestView packed) {
        return new Parcel(
                notificationId,
                eventTypeId,
                eventTypeName,
                message,
                confidential,
                createdAt,
                dueAt,
                attempts,
                recipient,
                data,
                Optional.of(packed));
    }

    /** Whether it has come too late to be of use. */
    public boolean isExpired() {
        return confidential.isPresent() && confidential.get().text().isEmpty();
    }

    /** What to send on a channel that reaches the recipient and nobody else. */
    public LangDict personalMessage() {
        return confidential.flatMap(Confidential::text).orElse(message);
    }

    /**
     * A text for the recipient's eyes.
     *
     * @param text absent once it has expired
     */
    public record Confidential(Optional<LangDict> text) {
        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "Confidential[...]";
        }
    }

    /**
     * The person.
     *
     * @param address where the channel reaches them, in its own form; absent if it knows no address of theirs
     * @param language {@code pl} or {@code en}
     */
    public record Recipient(long accountId, String name, Optional<String> address, String language) {}
}
