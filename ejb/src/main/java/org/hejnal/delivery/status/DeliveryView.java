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
        Optional<PostponedReason> postponed) {
    /** How the reason of a delivery begins that was taken by the other side, and sent back later. */
    public static final String CAME_BACK = "It came back: ";

    /** Whether the other side had taken it, and sent it back later. */
    public boolean isReturned() {
        return state == DeliveryState.FAILED
                && failure.filter(reason -> reason.startsWith(CAME_BACK)).isPresent();
    }
}
