package org.hejnal.delivery.recovery;

import java.time.Instant;
import java.util.Optional;

/**
 * A delivery that was given up.
 *
 * @param sendId the send; of a digest, that of the item in whose place it is delivered
 * @param address where the channel reaches the person now, masked; absent if it knows no address
 * @param attempts how often it was tried
 * @param failedAt when the last attempt failed
 * @param failure why, without addresses
 * @param isDigest whether it is a digest of several sends
 */
public record FailedDeliveryView(
        long sendId,
        long accountId,
        String channelId,
        String eventTypeId,
        Optional<String> address,
        int attempts,
        Instant failedAt,
        String failure,
        boolean isDigest) {}
