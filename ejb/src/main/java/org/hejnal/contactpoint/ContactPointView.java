package org.hejnal.contactpoint;

import java.time.Instant;
import java.util.Optional;

/**
 * An address of a person on a channel.
 *
 * @param origin who says so: {@code directory}, or {@code own} for the person
 * @param isPreferred whether deliveries go to it
 * @param createdAt since when it is known
 * @param retiredAt since when nothing is sent to it; absent for one in use
 * @param retiredReason why, in the words of whoever retired it
 */
public record ContactPointView(
        long id,
        long accountId,
        String channelId,
        String address,
        String origin,
        boolean isPreferred,
        Instant createdAt,
        Optional<Instant> retiredAt,
        Optional<String> retiredReason) {}
