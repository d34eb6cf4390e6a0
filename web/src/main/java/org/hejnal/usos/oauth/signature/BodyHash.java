package org.hejnal.usos.oauth.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.usos.error.ApiException;

/**
 * The hash of an entity that a signature covers (OAuth Request Body Hash). A signature by itself covers no entity but a form;
 * who sends this parameter has signed what they send.
 */
public final class BodyHash {
    private final String expected;
    private final MessageDigest digest;

    private BodyHash(String expected, MessageDigest digest) {
        this.expected = expected;
        this.digest = digest;
    }

    /** What the request says of its entity; nothing if it says nothing. */
    public static Optional<BodyHash> find(ReceivedRequest request) {
        return RequestSignature.find(request)
                .flatMap(signature -> signature
                        .find("oauth_body_hash")
                        .map(hash ->
                                new BodyHash(hash, digest(signature.method().digest()))));
    }

    /** Has to be given all bytes of the entity. */
    public MessageDigest digest() {
        return digest;
    }

    /** @throws ApiException with status 401 if the entity is another one than was signed */
    public void check() {
        byte[] found = Base64.getEncoder().encode(digest.digest());
        if (!MessageDigest.isEqual(found, expected.getBytes(StandardCharsets.UTF_8))) {
            throw ApiException.unauthorized("The oauth_body_hash is not the hash of the request's entity.");
        }
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm + ".", e);
        }
    }
}
