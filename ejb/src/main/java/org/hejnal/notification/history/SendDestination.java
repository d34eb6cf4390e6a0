package org.hejnal.notification.history;

/**
 * Where a send goes that is for one address of one person.
 *
 * @param channelId the address's
 * @param isInInbox whether the inbox shows it, too
 */
public record SendDestination(long sendId, String channelId, boolean isInInbox) {}
