package org.hejnal.delivery.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a notification has come to one of its recipients.
 *
 * @param arrivedAt when it came to the inbox, if it has
 * @param readAt when the person read it there, as far as is known
 * @param deliveries on the other channels, by channel
 */
public record RecipientStatusView(
        long accountId, Optional<Instant> arrivedAt, Optional<Instant> readAt, List<DeliveryView> deliveries) {}
