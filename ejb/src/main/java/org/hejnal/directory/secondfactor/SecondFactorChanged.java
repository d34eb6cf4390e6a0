package org.hejnal.directory.secondfactor;

/**
 * Somebody signs in with a second step from now on, or without one. Fired inside the transaction.
 *
 * @param isOn whether they need a code from now on
 * @param endsTokens whether what applications may do for the person is to end too
 */
public record SecondFactorChanged(long accountId, boolean isOn, boolean endsTokens) {}
