package org.hejnal.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes of what is too short to be kept as a plain hash: HMAC-SHA256 (RFC 2104). Whoever has the database alone cannot
 * try all values. Each purpose has a key of its own, derived from one of the {@link SecretKeys} as in the expansion step
 * of HKDF (RFC 5869 2.3). A hash cannot be made anew without its value, so those by the former key count for as long as
 * that is set.
 */
@Singleton
public class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeys keys;

    @Inject
    public KeyedHash(SecretKeys keys) {
        this.keys = keys;
    }

    /**
     * Returns 32 bytes in hex.
     *
     * @param purpose what the hash is for, always the same for one use
     * @param owner the row that the value belongs to: equal values of two rows have different hashes
     */
    public String of(String purpose, String owner, String value) {
        return of(keys.ownKey(), purpose, owner, value);
    }

    /** Returns the hashes that a value may have been given by any node, as {@link #of} makes them. */
    public List<String> all(String purpose, String owner, String value) {
        return keys.all().stream().map(key -> of(key, purpose, owner, value)).toList();
    }

    private static String of(byte[] masterKey, String purpose, String owner, String value) {
        byte[] key = mac(masterKey, purpose + '\1');
        return HexFormat.of().formatHex(mac(key, owner.length() + ":" + owner + value));
    }

    /** Compares two hashes in a time that does not tell where they differ. */
    public static boolean isEqual(String left, String right) {
        return MessageDigest.isEqual(
                left.getBytes(StandardCharsets.US_ASCII), right.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256.", e);
        }
    }
}
