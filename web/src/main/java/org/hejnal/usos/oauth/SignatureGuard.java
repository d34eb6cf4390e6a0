package org.hejnal.usos.oauth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hejnal.oauth.NonceGuard;
import org.hejnal.oauth.NonceGuard.NonceUse;
import org.hejnal.oauth.Signer;
import org.hejnal.oauth.Signer.SigningToken;
import org.hejnal.platform.Settings;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.oauth.signature.RequestSignature;
import org.hejnal.usos.oauth.signature.SignatureMethod;
import org.hejnal.usos.request.ServiceRequest;

/** Lets a signature pass, or refuses it with status 401. The cheap questions come first, the nonce last. */
@ApplicationScoped
class SignatureGuard {
    @Inject
    NonceGuard nonces;

    @Inject
    Settings settings;

    /** Checks what can be known before the secrets are: the connection and the time. */
    void checkCircumstances(ServiceRequest request, RequestSignature signature) {
        boolean isPlain = signature.method() == SignatureMethod.PLAINTEXT;
        if (isPlain && settings.tlsRequired() && !request.isSecure()) {
            throw ApiException.unauthorized("PLAINTEXT signatures are accepted over TLS only.");
        }
        if (signature.timestamp().isPresent()
                && !nonces.isTimely(signature.timestamp().getAsLong())) {
            throw ApiException.unauthorized("The oauth_timestamp is more than " + NonceGuard.WINDOW_SECONDS
                    + " seconds away from the server's clock (see services/apisrv/now).");
        }
    }

    /** Checks the signature and, after it has proven right, that it was not seen before. */
    void checkSignature(RequestSignature signature, Signer signer) {
        String tokenSecret = signer.token().map(SigningToken::secret).orElse("");
        if (!signature.isMadeWith(signer.secret(), tokenSecret)) {
            throw ApiException.unauthorized("Invalid signature.");
        }
        if (signature.timestamp().isPresent() && signature.nonce().isPresent()) {
            checkNonce(signature);
        }
    }

    private void checkNonce(RequestSignature signature) {
        NonceUse use = new NonceUse(
                signature.consumerKey(),
                signature.token(),
                signature.timestamp().getAsLong(),
                signature.nonce().orElseThrow());
        if (!nonces.remember(use)) {
            throw ApiException.unauthorized("Nonce already used");
        }
    }
}
