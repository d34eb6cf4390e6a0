package org.hejnal.directory.signin;

/**
 * Somebody has a new password, and all their sessions are over. Fired inside the transaction.
 *
 * @param endsTokens whether what applications may do for the person is to end too
 */
public record PasswordChanged(long accountId, boolean endsTokens) {}
