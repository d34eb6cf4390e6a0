package org.hejnal.platform;

import java.util.Base64;

/** The installation's one secret, from which everything that must be kept secret takes its key. */
final class MasterKey {
    private static final int BYTES = 32;

    private MasterKey() {}

    /**
     * Reads the key from {@link Settings#secretKey()}.
     *
     * @throws IllegalStateException if it is missing or not 32 bytes in Base64
     */
    static byte[] of(Settings settings) {
        byte[] bytes = decoded(settings.secretKey().orElse("").strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("HEJNAL_SECRET_KEY (or the system property hejnal.secret-key) must be set"
                    + " to " + BYTES + " random bytes in Base64, for example from: openssl rand -base64 32");
        }
        return bytes;
    }

    /** Nothing if it is not Base64; the key's text must not get into a message. */
    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
