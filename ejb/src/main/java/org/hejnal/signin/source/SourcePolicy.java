package org.hejnal.signin.source;

import org.jspecify.annotations.Nullable;

/**
 * What a source is trusted with, as the administrator has configured it.
 *
 * @param provisioning what becomes of somebody without an account
 * @param linkBy the attribute whose value is an account's, so that the account is linked at the first sign-in; null links nobody
 * @param linkByVerifiedEmail whether an e-mail address that the provider has verified may link, too
 * @param linksRoles whether accounts with a role may be linked by the source, and not by hand only
 * @param endsTokens whether a logout at the provider ends the account's tokens, too
 */
public record SourcePolicy(
        Provisioning provisioning,
        @Nullable PersonAttribute linkBy,
        boolean linkByVerifiedEmail,
        boolean linksRoles,
        boolean endsTokens) {}
