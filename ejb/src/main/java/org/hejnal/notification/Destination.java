package org.hejnal.notification;

/**
 * Where a notification for one person goes, whichever of their addresses is preferred when it goes out.
 *
 * @param contactPointId of the address, which may be one that waits to be confirmed
 * @param channelId the address's
 * @param isInInbox whether the inbox shows it, too; no other channel carries it
 */
public record Destination(long contactPointId, String channelId, boolean isInInbox) {}
