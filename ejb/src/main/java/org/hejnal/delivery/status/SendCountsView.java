package org.hejnal.delivery.status;

import java.util.Map;

/**
 * How far a notification has come to all of its recipients.
 *
 * @param recipients how many people it is for
 * @param arrived in how many inboxes it is
 * @param read how many of these have read it there
 * @param deliveries by channel, how many are in each state; what is missing is zero
 */
public record SendCountsView(
        long recipients, long arrived, long read, Map<String, Map<DeliveryState, Long>> deliveries) {}
