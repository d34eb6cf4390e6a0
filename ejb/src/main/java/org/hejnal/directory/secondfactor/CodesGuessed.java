package org.hejnal.directory.secondfactor;

/** Somebody knows a person's password and guesses at their codes. Fired inside the transaction. */
public record CodesGuessed(long accountId) {}
