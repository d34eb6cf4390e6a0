package org.hejnal.notification;

import java.time.Instant;

/** A send has been written down. Observe it after the transaction's success. */
public record NotificationAccepted(long notificationId, Instant dueAt) {}
