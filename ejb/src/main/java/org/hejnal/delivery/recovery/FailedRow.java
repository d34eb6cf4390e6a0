package org.hejnal.delivery.recovery;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.audit.AuditMask;
import org.jspecify.annotations.Nullable;

/** A delivery that was given up, as the query finds it. */
record FailedRow(
        long notificationId,
        long accountId,
        String channelId,
        String eventTypeId,
        @Nullable String address,
        int attempts,
        Instant nextAt,
        String failure,
        boolean isDigest) {
    FailedDeliveryView view() {
        return new FailedDeliveryView(
                notificationId,
                accountId,
                channelId,
                eventTypeId,
                Optional.ofNullable(address).map(AuditMask::email),
                attempts,
                nextAt,
                AuditMask.emailsIn(failure),
                isDigest);
    }
}
