package org.hejnal.notification.distribution;

/**
 * A notification that is to be distributed.
 *
 * @param distributedTo up to this account its recipients have it
 * @param hasAudience whether further recipients are named while it is distributed
 */
public record DueNotification(long id, String eventTypeId, long distributedTo, boolean hasAudience, boolean isUrgent) {}
