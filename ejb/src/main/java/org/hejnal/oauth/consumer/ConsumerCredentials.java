package org.hejnal.oauth.consumer;

/**
 * What a consumer signs with. It is known only while it is made.
 *
 * @param secret in the clear
 */
public record ConsumerCredentials(String key, String secret) {
    /** Says no secret, so that no log can. */
    @Override
    public String toString() {
        return "ConsumerCredentials[" + key + "]";
    }
}
