package org.hejnal.oauth;

/** Names of the rows that secrets are sealed for, so that a secret copied to another row does not open there. */
final class SecretOwner {
    private SecretOwner() {}

    static String consumer(String key) {
        return "consumer " + key;
    }

    static String requestToken(String hash) {
        return "request token " + hash;
    }

    static String accessToken(String hash) {
        return "access token " + hash;
    }
}
