package org.hejnal.contactpoint;

import java.time.Instant;

/**
 * What goes to an address, and nowhere else.
 *
 * @param id of the address
 * @param code six digits
 * @param token for a link
 * @param expiresAt when both are void
 */
public record IssuedConfirmation(long id, String code, String token, Instant expiresAt) {
    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "IssuedConfirmation[...]";
    }
}
