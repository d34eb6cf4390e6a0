package org.hejnal.usos.oauth;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.http.RequestOrigin;
import org.hejnal.oauth.signer.Signer;
import org.hejnal.oauth.signer.Signer.SigningToken;
import org.hejnal.oauth.signer.SignerService;
import org.hejnal.session.PortalSession;
import org.hejnal.usos.oauth.Caller.CallingConsumer;
import org.hejnal.usos.oauth.signature.RequestSignature;

/**
 * Authenticates by OAuth 1.0a signatures (RFC 5849 section 3.2), with one query for each signed request, and what has
 * none by the session that it is made in.
 */
@Singleton
public class OAuthAuthenticator implements Authenticator {
    @Inject
    SignatureGuard guard;

    @Inject
    SignerService signers;

    @Inject
    HttpServletRequest http;

    @Override
    public Caller authenticate(ReceivedRequest request, MethodAccess access) {
        if (access.consumer() == Requirement.IGNORED) {
            return Caller.ANONYMOUS;
        }
        return RequestSignature.find(request)
                .map(signature -> caller(request, signature, access.token()))
                .or(() -> SessionCaller.find(
                        new SessionRequest(request, RequestOrigin.of(http)), access, new PortalSession(http)))
                .orElse(Caller.ANONYMOUS);
    }

    private Caller caller(ReceivedRequest request, RequestSignature signature, Requirement token) {
        boolean isPersonal = token != Requirement.IGNORED && !signature.token().isEmpty();
        Signer signer = guard.prove(request, signature, signers::find, isPersonal);
        return caller(signer, isPersonal ? signer.token() : Optional.empty());
    }

    private static Caller caller(Signer signer, Optional<SigningToken> token) {
        CallingConsumer consumer =
                new CallingConsumer(signer.consumerId(), signer.consumerKey(), signer.administrativeMethods());
        return new Caller(
                Optional.of(consumer),
                token.map(SigningToken::accountId).orElse(OptionalLong.empty()),
                token.map(SigningToken::scopes).orElse(Set.of()));
    }
}
