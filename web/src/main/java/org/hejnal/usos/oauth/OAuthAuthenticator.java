package org.hejnal.usos.oauth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.hejnal.oauth.Signer;
import org.hejnal.oauth.Signer.SigningToken;
import org.hejnal.oauth.SignerService;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Requirement;
import org.hejnal.usos.oauth.Caller.CallingConsumer;
import org.hejnal.usos.oauth.signature.RequestSignature;
import org.hejnal.usos.request.ServiceRequest;

/** Authenticates by OAuth 1.0a signatures (RFC 5849 section 3.2), with one query for each signed request. */
@ApplicationScoped
public class OAuthAuthenticator implements Authenticator {
    @Inject
    SignatureGuard guard;

    @Inject
    SignerService signers;

    @Override
    public Caller authenticate(ServiceRequest request, Requirement consumer, Requirement token) {
        if (consumer == Requirement.IGNORED) {
            return Caller.ANONYMOUS;
        }
        return RequestSignature.find(request)
                .map(signature -> caller(request, signature, token))
                .orElse(Caller.ANONYMOUS);
    }

    /**
     * Verifies a request that is signed with a request token: the exchange's.
     *
     * @throws ApiException with status 401 if it is not signed, or the signature does not verify
     */
    Exchange authenticateExchange(ServiceRequest request) {
        RequestSignature signature = RequestSignature.find(request).orElseThrow(OAuthAuthenticator::unsigned);
        guard.checkCircumstances(request, signature);
        Signer signer = signers.findWithRequestToken(signature.consumerKey(), signature.require("oauth_token"))
                .orElseThrow(OAuthAuthenticator::unknownConsumer);
        checkToken(signer);
        guard.checkSignature(signature, signer);
        return new Exchange(signer.consumerId(), signature.token(), signature.require("oauth_verifier"));
    }

    /** A consumer's proven wish to exchange a request token. */
    record Exchange(long consumerId, String requestToken, String verifier) {}

    static ApiException unsigned() {
        return ApiException.unauthorized("The request must be signed by a consumer.");
    }

    private Caller caller(ServiceRequest request, RequestSignature signature, Requirement token) {
        guard.checkCircumstances(request, signature);
        Signer signer = signers.find(signature.consumerKey(), signature.token())
                .orElseThrow(OAuthAuthenticator::unknownConsumer);
        boolean isPersonal = token != Requirement.IGNORED && !signature.token().isEmpty();
        if (isPersonal) {
            checkToken(signer);
        }
        guard.checkSignature(signature, signer);
        return caller(signer, isPersonal ? signer.token() : Optional.empty());
    }

    private static Caller caller(Signer signer, Optional<SigningToken> token) {
        CallingConsumer consumer =
                new CallingConsumer(signer.consumerId(), signer.consumerKey(), signer.administrativeMethods());
        return new Caller(
                Optional.of(consumer),
                token.map(SigningToken::accountId).orElse(java.util.OptionalLong.empty()),
                token.map(SigningToken::scopes).orElse(Set.of()));
    }

    private static void checkToken(Signer signer) {
        if (signer.token().filter(SigningToken::isLive).isEmpty()) {
            throw ApiException.unauthorized("Invalid or expired token.");
        }
    }

    private static ApiException unknownConsumer() {
        return ApiException.unauthorized("Unknown consumer key.");
    }
}
