package org.hejnal.delivery.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A recipient as the query finds them, with what their inbox says. */
record PersonRow(
        long accountId,
        @Nullable Instant arrivedAt,
        @Nullable Instant readAt) {
    RecipientStatusView with(List<DeliveryView> deliveries) {
        return new RecipientStatusView(
                accountId, Optional.ofNullable(arrivedAt), Optional.ofNullable(readAt), deliveries);
    }
}
