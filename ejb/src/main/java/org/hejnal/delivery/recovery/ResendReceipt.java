package org.hejnal.delivery.recovery;

/**
 * What has become of deliveries that were given up.
 *
 * @param resent how many are due again
 * @param left how many could be and are not yet, because one call makes a bounded number due
 * @param tooOld how many stay given up because they are of sends from long ago
 * @param pastUse how many stay so because their text, such as a code, has expired
 */
public record ResendReceipt(long resent, long left, long tooOld, long pastUse) {}
