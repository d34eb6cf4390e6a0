package org.hejnal.usos.oauth;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.OptionalInt;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.http.TlsDemand;
import org.hejnal.oauth.signer.Signer;
import org.hejnal.oauth.signer.SignerService;
import org.hejnal.oauth.token.AccessTokenService;
import org.hejnal.oauth.token.Exchange;
import org.hejnal.oauth.token.IssuedToken;
import org.hejnal.oauth.token.RequestTokenService;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Settings;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.oauth.signature.RequestSignature;

/** Gives and takes tokens for signed requests. Secrets travel here, so TLS is demanded wherever the settings do. */
@Singleton
class TokenExchange {
    private static final String DEAUTHORIZE = "deauthorize";

    @Inject
    SignatureGuard guard;

    @Inject
    SignerService signers;

    @Inject
    RequestTokenService requestTokens;

    @Inject
    AccessTokenService accessTokens;

    @Inject
    Settings settings;

    /** RFC 5849 section 2.1. The scopes count wherever they stand, as parameters of methods do. */
    IssuedToken requestToken(ReceivedRequest request) {
        RequestSignature signature = signature(request);
        Signer signer = guard.prove(request, signature, signers::find, false);
        return requestTokens.issue(
                signer.consumerId(),
                signature.require("oauth_callback"),
                signature.find("scopes").or(() -> request.find("scopes")).orElse(""));
    }

    /** RFC 5849 section 2.3. */
    IssuedToken accessToken(ReceivedRequest request) {
        RequestSignature signature = signature(request);
        signature.require("oauth_token");
        Signer signer = guard.prove(request, signature, signers::findWithRequestToken, true);
        Exchange exchange =
                accessTokens.exchange(signer.consumerId(), signature.token(), signature.require("oauth_verifier"));
        return exchange.issued().orElseThrow(() -> refusal(exchange.triesLeft()));
    }

    /** The caller has signed with the request token's secret, so it is told how often it may ask the person again. */
    private static ApiException refusal(OptionalInt triesLeft) {
        if (triesLeft.isEmpty()) {
            return ApiException.unauthorized(
                    "The oauth_verifier is wrong, or nobody has authorized the request token.");
        }
        int left = triesLeft.getAsInt();
        return ApiException.unauthorized(
                        left == 0
                                ? "The oauth_verifier is wrong, and this was the last try. Get a new request token by"
                                        + " services/oauth/request_token."
                                : "The oauth_verifier is wrong. Tries left: " + left + ".")
                .withTriesLeft(left);
    }

    /** Ends the token. With {@code deauthorize=true} the person's consent ends too, and with it all tokens that it gave. */
    void revoke(ReceivedRequest request) {
        RequestSignature signature = signature(request);
        signature.require("oauth_token");
        guard.prove(request, signature, signers::find, true);
        if (isDeauthorizing(signature)) {
            accessTokens.withdraw(signature.token());
        } else {
            accessTokens.revoke(signature.token());
        }
    }

    /** Only what the signature covers counts. */
    private static boolean isDeauthorizing(RequestSignature signature) {
        String sent = signature.find(DEAUTHORIZE).orElse("false").toLowerCase(Locale.ROOT);
        return switch (sent) {
            case "true" -> true;
            case "false", "" -> false;
            default ->
                throw ApiException.paramInvalid(
                        DEAUTHORIZE,
                        "The parameter '" + DEAUTHORIZE + "' must be 'true' or 'false'.",
                        new LangDict("Podaj 'true' albo 'false'.", "Give either 'true' or 'false'."));
        };
    }

    private RequestSignature signature(ReceivedRequest request) {
        if (TlsDemand.refuses(settings, request.isSecure())) {
            throw ApiException.forbidden(Reason.SECURE_REQUIRED, "Tokens are handed over through TLS only.");
        }
        return RequestSignature.find(request)
                .orElseThrow(() -> ApiException.unauthorized("The request must be signed by a consumer."));
    }
}
