package org.hejnal.delivery.formeraddress;

/**
 * One that a node has taken.
 *
 * @param isFirstTime whether it was not tried before, so that what goes wrong is told once
 */
public record LeasedNotice(long id, long accountId, boolean isFirstTime) {}
