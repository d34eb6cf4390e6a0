package org.hejnal.password;

import java.util.Optional;

/**
 * Somebody's wish to change their password.
 *
 * @param identifier what they sign in with
 * @param oldPassword in the clear
 * @param newPassword in the clear
 * @param code of the second step, or a recovery code; empty if they have typed none
 * @param endsTokens whether to end what applications may do for them, too
 * @param address the network address that the wish comes from
 * @param browser what their browser has kept, see {@link org.hejnal.directory.signin.KnownBrowserService}
 */
public record ChangePassword(
        String identifier,
        String oldPassword,
        String newPassword,
        String code,
        boolean endsTokens,
        String address,
        Optional<String> browser) {
    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "ChangePassword[...]";
    }
}
