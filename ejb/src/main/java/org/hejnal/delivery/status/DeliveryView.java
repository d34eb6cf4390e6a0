package org.hejnal.delivery.status;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.preference.timing.PostponedReason;

/**
 * One way that a notification takes to one person.
 *
 * @param attempts how often it was tried
 * @param nextAt when it is tried next, if it waits
 * @param failure why the last attempt failed, or why there is none
 * @param postponed why it waits for the person's sake, or has waited
 */
public record DeliveryView(
        String channelId,
        DeliveryState state,
        int attempts,
        Optional<Instant> nextAt,
        Optional<Instant> sentAt,
        Optional<String> failure,
        Optional<PostponedReason> postponed) {}
