package org.hejnal.usos.oauth.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The ways to sign that are accepted (RFC 5849 sections 3.4.2 and 3.4.4, and HMAC with SHA-256 alike). */
public enum SignatureMethod {
    HMAC_SHA1("HMAC-SHA1", "HmacSHA1"),
    HMAC_SHA256("HMAC-SHA256", "HmacSHA256"),
    /** The secrets themselves: only for connections that nobody can read. */
    PLAINTEXT("PLAINTEXT", null);

    private final String wireName;
    private final @Nullable String algorithm;

    SignatureMethod(String wireName, @Nullable String algorithm) {
        this.wireName = wireName;
        this.algorithm = algorithm;
    }

    public static Optional<SignatureMethod> find(String wireName) {
        return Arrays.stream(values())
                .filter(method -> method.wireName.equals(wireName))
                .findFirst();
    }

    /** The algorithm of the hash of an entity beside such a signature. */
    String digest() {
        return this == HMAC_SHA256 ? "SHA-256" : "SHA-1";
    }

    /** The {@code oauth_signature} of a base string. */
    String sign(String baseString, String consumerSecret, String tokenSecret) {
        String key = PercentEncoding.encode(consumerSecret) + "&" + PercentEncoding.encode(tokenSecret);
        return algorithm == null ? key : hmac(algorithm, key, baseString);
    }

    private static String hmac(String algorithm, String key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform has no " + algorithm + ".", e);
        }
    }
}
