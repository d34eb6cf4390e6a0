package org.hejnal.oauth.nonce;

import org.hejnal.platform.Sha256;

/** Remembers which signed requests have been seen, so that none is accepted twice (RFC 5849 section 3.3). */
public interface NonceGuard {
    /** How far a timestamp may be from the server's clock, both ways, in seconds. */
    long WINDOW_SECONDS = 300;

    /** Whether a timestamp, in seconds since the epoch, is near enough to now. */
    boolean isTimely(long timestamp);

    /**
     * Remembers a request whose signature has been verified. To be called after that only: otherwise anybody could use
     * up a consumer's nonces.
     *
     * @param use what must be unique
     * @return false if it was there already
     */
    boolean remember(NonceUse use);

    /**
     * One use of a nonce.
     *
     * @param token the token in the request, empty without one
     * @param timestamp in seconds since the epoch
     */
    record NonceUse(String consumerKey, String token, long timestamp, String nonce) {
        String key() {
            return Sha256.of(consumerKey, token, Long.toString(timestamp), nonce);
        }
    }
}
