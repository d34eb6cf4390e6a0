package org.hejnal.directory.secondfactor;

import java.util.Optional;

/**
 * Somebody's attempt at the second step, after their password.
 *
 * @param accountId whose password was right
 * @param identifier what they signed in with
 * @param code what they typed: a code or a recovery code
 * @param address the network address that the attempt comes from
 * @param browser what {@link org.hejnal.directory.signin.KnownBrowserService} has given their browser earlier
 */
public record CodeAttempt(long accountId, String identifier, String code, String address, Optional<String> browser) {
    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "CodeAttempt[...]";
    }
}
