package org.hejnal.notification.history;

import java.util.Optional;

/**
 * A send of somebody.
 *
 * @param consumerId the application that has sent it; absent for what the hub announces, and where the application is gone
 */
public record FoundSend(SendView send, Optional<Long> consumerId) {}
