package org.hejnal.directory.signin;

import java.util.Optional;

/**
 * Somebody's attempt to sign in with a password.
 *
 * @param identifier what they typed, whatever its case
 * @param password in the clear
 * @param address the network address that the attempt comes from
 * @param browser what {@link KnownBrowserService} has given their browser earlier, as the browser sends it
 */
public record PasswordSignIn(String identifier, String password, String address, Optional<String> browser) {
    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "PasswordSignIn[...]";
    }
}
