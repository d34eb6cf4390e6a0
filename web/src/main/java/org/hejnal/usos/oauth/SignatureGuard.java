package org.hejnal.usos.oauth;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.http.TlsDemand;
import org.hejnal.oauth.allowance.RequestAllowance;
import org.hejnal.oauth.consumer.ConsumerUse;
import org.hejnal.oauth.nonce.NonceGuard;
import org.hejnal.oauth.nonce.NonceGuard.NonceUse;
import org.hejnal.oauth.signer.Signer;
import org.hejnal.oauth.signer.Signer.SigningToken;
import org.hejnal.platform.Settings;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.oauth.signature.RequestSignature;
import org.hejnal.usos.oauth.signature.SignatureMethod;

/**
 * Lets a signature pass, or refuses it with status 401, and with 429 beyond the consumer's limit. The cheap questions come
 * first, the nonce last. Only what is proven counts for the limit; what is beyond it uses no nonce up.
 */
@Singleton
class SignatureGuard {
    @Inject
    NonceGuard nonces;

    @Inject
    ConsumerUse use;

    @Inject
    RequestAllowance allowance;

    @Inject
    Settings settings;

    /** Finds a consumer with one of its tokens. */
    interface Signers {
        Optional<Signer> find(String consumerKey, String token);
    }

    /**
     * Proves who signed a request.
     *
     * @throws org.hejnal.platform.TooManyRequestsException beyond the consumer's limit
     * @param tokenMatters whether the token must be known and living; otherwise it only lends its secret, if it is known
     */
    Signer prove(ReceivedRequest request, RequestSignature signature, Signers signers, boolean tokenMatters) {
        checkCircumstances(request, signature);
        Signer signer =
                signers.find(signature.consumerKey(), signature.token()).orElseThrow(SignatureHint::unknownConsumer);
        if (!signer.isEnabled()) {
            throw SignatureHint.switchedOff(signature, signer);
        }
        if (tokenMatters && signer.token().filter(SigningToken::isLive).isEmpty()) {
            throw ApiException.unauthorized(
                    "Invalid or expired token. Get a new one by services/oauth/request_token; with the scope"
                            + " offline_access it does not expire.");
        }
        checkSignature(signature, signer);
        allowance.check(signer);
        checkNonce(signature);
        allowance.take(signer);
        use.note(signer.consumerId());
        return signer;
    }

    private void checkCircumstances(ReceivedRequest request, RequestSignature signature) {
        boolean isPlain = signature.method() == SignatureMethod.PLAINTEXT;
        if (isPlain && TlsDemand.refuses(settings, request.isSecure())) {
            throw ApiException.unauthorized("PLAINTEXT signatures are accepted over TLS only.");
        }
        if (signature.timestamp().isPresent()
                && !nonces.isTimely(signature.timestamp().getAsLong())) {
            throw ApiException.unauthorized("The oauth_timestamp is more than " + NonceGuard.WINDOW_SECONDS
                    + " seconds away from the server's clock (see services/apisrv/now).");
        }
    }

    private void checkSignature(RequestSignature signature, Signer signer) {
        if (!SignatureHint.isMadeBy(signer, signature)) {
            boolean isTold = settings.signatureHints()
                    || signature
                            .elsewhere(URI.create(settings.publicUrl()))
                            .anyMatch(other -> SignatureHint.isMadeBy(signer, other));
            throw SignatureHint.refusal(signature, signer, isTold);
        }
    }

    /** PLAINTEXT may come without a timestamp or a nonce (RFC 5849 section 3.1); there is nothing to remember then. */
    private void checkNonce(RequestSignature signature) {
        if (signature.timestamp().isEmpty() || signature.nonce().isEmpty()) {
            return;
        }
        NonceUse use = new NonceUse(
                signature.consumerKey(),
                signature.token(),
                signature.timestamp().getAsLong(),
                signature.nonce().get());
        if (!nonces.remember(use)) {
            throw ApiException.unauthorized("Nonce already used");
        }
    }
}
