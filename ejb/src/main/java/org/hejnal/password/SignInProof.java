package org.hejnal.password;

import java.util.Optional;

/**
 * What somebody shows to prove once more who they are.
 *
 * @param identifier what they sign in with
 * @param password in the clear
 * @param code of the second step, or a recovery code; empty if they have typed none
 * @param address the network address that it comes from
 * @param browser what their browser has kept, see {@link org.hejnal.directory.signin.KnownBrowserService}
 */
public record SignInProof(String identifier, String password, String code, String address, Optional<String> browser) {
    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "SignInProof[...]";
    }
}
