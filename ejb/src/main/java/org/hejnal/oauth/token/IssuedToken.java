package org.hejnal.oauth.token;

import org.hejnal.platform.RandomText;

/**
 * A new token in the clear, on its only way out: neither part can be read back from the database alone.
 *
 * @param token 32 letters and digits (190 bits)
 * @param secret 40 letters and digits
 */
public record IssuedToken(String token, String secret) {
    public static IssuedToken create() {
        return new IssuedToken(RandomText.alphanumeric(32), RandomText.alphanumeric(40));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "IssuedToken[...]";
    }
}
