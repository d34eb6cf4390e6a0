package org.hejnal.delivery.recovery;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Deliveries that were given up. What is absent does not count.
 *
 * @param sendId of this send
 * @param channelId on this channel
 * @param from the first moment at which the last attempt failed
 * @param until the moment before which it failed
 */
public record FailedDeliveries(
        OptionalLong sendId, Optional<String> channelId, Optional<Instant> from, Optional<Instant> until) {}
