package org.hejnal.contactpoint;

import java.time.Instant;
import java.util.Optional;

/**
 * An address of a person on a channel.
 *
 * @param origin who says so: {@code directory}, or {@code own} for the person
 * @param isPreferred whether deliveries go to it
 * @param isUnconfirmed whether it is the person's own and has never been confirmed: nothing else is sent to it
 * @param createdAt since when it is known
 * @param confirmedAt when the person last proved that they read what comes there; absent if they never did
 * @param retiredAt since when nothing is sent to it; absent for one in use
 * @param retiredReason why, in the words of whoever retired it
 * @param lastFailure what last could not be delivered there
 */
public record ContactPointView(
        long id,
        long accountId,
        String channelId,
        String address,
        String origin,
        boolean isPreferred,
        boolean isUnconfirmed,
        Instant createdAt,
        Optional<Instant> confirmedAt,
        Optional<Instant> retiredAt,
        Optional<String> retiredReason,
        Optional<ContactPointFailure> lastFailure) {
    /** Whether it may be preferred: it is confirmed, or the directory's, and not retired. */
    public boolean isInUse() {
        return !isUnconfirmed && retiredAt.isEmpty();
    }

    public boolean isOwn() {
        return origin.equals(ContactPoint.OWN);
    }

    /** Whether an address that somebody has typed is this one, in upper or lower case. */
    public boolean isAt(String other) {
        return ContactPointPolicy.isSame(address, other);
    }
}
