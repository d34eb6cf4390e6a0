package org.hejnal.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps unreadable in the database what has to be read again: the secrets that OAuth signs with, texts with codes. It is
 * AES-256-GCM with the key from {@link Settings#secretKey()}. A sealed text is {@code v1:} and the Base64 of a random nonce of 12 bytes, the
 * ciphertext and its tag. It opens only for the row that it was sealed for.
 */
@Singleton
public class SecretCipher {
    /** How a secret begins that nobody has sealed yet. */
    public static final String CLEAR = "clear:";

    private static final String SEALED = "v1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    @Inject
    public SecretCipher(Settings settings) {
        this.key = new SecretKeySpec(settings.secretKey(), "AES");
    }

    /** Encrypts a secret for the row that {@code owner} names. */
    public String seal(String secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = run(Cipher.ENCRYPT_MODE, nonce, owner, secret.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, whole, NONCE_BYTES, encrypted.length);
        return SEALED + Base64.getEncoder().encodeToString(whole);
    }

    /**
     * Decrypts what was sealed for {@code owner}; a secret that is still {@code clear:} is answered as it is.
     *
     * @throws IllegalStateException if it was sealed with another key or for another row, or is damaged
     */
    public String open(String stored, String owner) {
        if (stored.startsWith(CLEAR)) {
            return stored.substring(CLEAR.length());
        }
        if (!stored.startsWith(SEALED)) {
            throw new IllegalStateException("The stored secret of " + owner + " has an unknown form.");
        }
        byte[] whole = Base64.getDecoder().decode(stored.substring(SEALED.length()));
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        byte[] secret = run(Cipher.DECRYPT_MODE, nonce, owner, Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
        return new String(secret, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String owner, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret of " + owner + " does not open: is HEJNAL_SECRET_KEY the key that sealed it?", e);
        }
    }
}
