package org.hejnal.oauth.consumer;

/** Names of the rows that secrets are sealed for, so that a secret copied to another row does not open there. */
public final class SecretOwner {
    private SecretOwner() {}

    public static String consumer(String key) {
        return "consumer " + key;
    }

    public static String requestToken(String hash) {
        return "request token " + hash;
    }

    public static String accessToken(String hash) {
        return "access token " + hash;
    }
}
