package org.hejnal.directory.secondfactor;

/**
 * Somebody signs in with a second step from now on, or without one. Fired inside the transaction.
 *
 * @param isOn whether they need a code from now on
 */
public record SecondFactorChanged(long accountId, boolean isOn) {}
