package org.hejnal.media.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes keys of files up: 128 random bits in hex. */
public final class StoreKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private StoreKey() {}

    public static String next() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
