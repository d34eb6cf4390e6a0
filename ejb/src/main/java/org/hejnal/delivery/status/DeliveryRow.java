package org.hejnal.delivery.status;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.preference.timing.PostponedReason;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code delivery_status}. */
record DeliveryRow(
        long accountId,
        String channelId,
        String state,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant sentAt,
        @Nullable String failure,
        @Nullable String postponed) {

    DeliveryView view() {
        return new DeliveryView(
                channelId,
                DeliveryState.of(state),
                attempts,
                Optional.ofNullable(nextAt),
                Optional.ofNullable(sentAt),
                Optional.ofNullable(failure),
                Optional.ofNullable(postponed).map(PostponedReason::of));
    }
}
