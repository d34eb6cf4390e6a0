package org.hejnal.directory.secondfactor;

/**
 * Somebody knows a person's password and guesses at their codes. Fired inside the transaction.
 *
 * @param wrongCodes how many were wrong since the last right one
 */
public record CodesGuessed(long accountId, int wrongCodes) {}
