package org.hejnal.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps unreadable in the database what has to be read again: the secrets that OAuth signs with, texts with codes. It is
 * AES-256-GCM with one of the {@link SecretKeys}. A sealed text is {@code v1:}, or {@code v2:}, a key's id and a colon;
 * and the Base64 of a random nonce of 12 bytes, the ciphertext and its tag. It opens only for the row that it was sealed
 * for. Only while there are several keys does a text name its own.
 */
@Singleton
public class SecretCipher {
    /** How a secret begins that nobody has sealed yet. */
    public static final String CLEAR = "clear:";

    private static final String UNMARKED = "v1:";
    private static final Pattern SEALED = Pattern.compile("(?:v1|v2:([0-9a-f]{16})):([A-Za-z0-9+/=]{38,})");
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeys keys;

    @Inject
    public SecretCipher(SecretKeys keys) {
        this.keys = keys;
    }

    /** Encrypts a secret for the row that {@code owner} names. */
    public String seal(String secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted;
        try {
            encrypted = run(Cipher.ENCRYPT_MODE, keys.ownKey(), nonce, owner, secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", e);
        }
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, whole, NONCE_BYTES, encrypted.length);
        return mark() + Base64.getEncoder().encodeToString(whole);
    }

    /** How a text begins that is sealed by this node now. */
    public String mark() {
        return keys.areSeveral() ? "v2:" + keys.own() + ":" : UNMARKED;
    }

    /**
     * Decrypts what was sealed for {@code owner}; a secret that is still {@code clear:} is answered as it is.
     *
     * @throws IllegalStateException if it was sealed with another key or for another row, or is damaged
     */
    public String open(String stored, String owner) {
        return tryToOpen(stored, owner)
                .orElseThrow(() -> new IllegalStateException(
                        "The secret of " + owner + " does not open: is HEJNAL_SECRET_KEY the key that sealed it?"));
    }

    /** Does the same, and answers nothing where {@link #open} throws. */
    public Optional<String> tryToOpen(String stored, String owner) {
        if (stored.startsWith(CLEAR)) {
            return Optional.of(stored.substring(CLEAR.length()));
        }
        Matcher sealed = SEALED.matcher(stored);
        if (!sealed.matches()) {
            return Optional.empty();
        }
        List<byte[]> fitting = Optional.ofNullable(sealed.group(1))
                .map(id -> keys.find(id).stream().toList())
                .orElseGet(keys::all);
        return fitting.stream()
                .flatMap(key -> open(key, sealed.group(2), owner).stream())
                .findFirst();
    }

    private static Optional<String> open(byte[] key, String text, String owner) {
        try {
            byte[] whole = Base64.getDecoder().decode(text);
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            byte[] encrypted = Arrays.copyOfRange(whole, NONCE_BYTES, whole.length);
            return Optional.of(
                    new String(run(Cipher.DECRYPT_MODE, key, nonce, owner, encrypted), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String owner, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }
}
