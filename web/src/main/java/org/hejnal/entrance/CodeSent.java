package org.hejnal.entrance;

import java.util.Optional;

/**
 * The form of the second step.
 *
 * @param identifier what the person has signed in with
 * @param ticket that their password was right
 * @param code as it was typed
 * @param address the client's network address
 * @param browser what the browser has kept of former sign-ins
 */
public record CodeSent(String identifier, String ticket, String code, String address, Optional<String> browser) {
    /** Says nothing of the code, so that no log can. */
    @Override
    public String toString() {
        return "CodeSent[]";
    }
}
