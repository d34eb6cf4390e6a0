package org.hejnal.usos.oauth;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hejnal.oauth.signer.Signer;
import org.hejnal.oauth.signer.Signer.SigningToken;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.oauth.signature.RequestSignature;
import org.hejnal.usos.oauth.signature.SignatureMethod;

/**
 * What a signature that does not count is answered. Whoever proves by a right signature that the consumer is theirs learns that it
 * is switched off, or that their secret was replaced. Others cannot tell a consumer that is switched off from a key that does not
 * exist; that there is one that is on, anybody learns who knows its key.
 *
 * <p>Mostly a proxy has changed the address on the way, and nothing else shows that: so who has signed another address with the
 * right secrets learns what the hub has signed, and by a setting everybody does. Nobody else does: which consumers are told anything
 * would be told, too.
 */
final class SignatureHint {
    /** In characters; a base string holds a whole form. */
    static final int LONGEST = 4_000;

    private static final String HMAC =
            "The hub signed signature_base_string. If signature_address is not the address that"
                    + " you called, the proxy before the hub changes it: it must hand on Host and X-Forwarded-Proto, and the hub"
                    + " must run with HEJNAL_BEHIND_PROXY=true. If you signed the same text, one of the two secrets differs.";
    private static final String PLAINTEXT = "With PLAINTEXT the signature is the consumer's secret, '&' and the token's"
            + " secret (empty without a token), each secret percent-encoded.";

    private SignatureHint() {}

    static ApiException unknownConsumer() {
        return ApiException.unauthorized("Unknown consumer key.");
    }

    /** Whether one of the consumer's living secrets has made the signature. */
    static boolean isMadeBy(Signer signer, RequestSignature signature) {
        return signer.secrets().stream().anyMatch(secret -> signature.isMadeWith(secret, tokenSecret(signer)));
    }

    /** Only the consumer's owner is told that there is one. */
    static ApiException switchedOff(RequestSignature signature, Signer signer) {
        return isMadeBy(signer, signature)
                ? ApiException.unauthorized(
                        "This consumer is switched off. An administrator of the hub can switch it on again.")
                : unknownConsumer();
    }

    /** @param isTold whether to show what the hub has signed */
    static ApiException refusal(RequestSignature signature, Signer signer, boolean isTold) {
        return findReplaced(signature, signer).orElseGet(() -> wrong(signature, isTold));
    }

    private static Optional<ApiException> findReplaced(RequestSignature signature, Signer signer) {
        return signer.replaced()
                .filter(replaced -> signature.isMadeWith(replaced.secret(), tokenSecret(signer)))
                .map(replaced ->
                        ApiException.unauthorized("The secret of this consumer was replaced, and the former one that"
                                + " signed this works no longer since about "
                                + replaced.endedAt().truncatedTo(ChronoUnit.SECONDS)
                                + ". Sign with the new one; if you do not have it, an administrator of the hub can make"
                                + " another."));
    }

    private static String tokenSecret(Signer signer) {
        return signer.token().map(SigningToken::secret).orElse("");
    }

    private static ApiException wrong(RequestSignature signature, boolean isTold) {
        ApiException refusal = ApiException.unauthorized("Invalid signature.");
        if (!isTold) {
            return refusal;
        }
        String hint = signature.method() == SignatureMethod.PLAINTEXT ? PLAINTEXT : HMAC;
        return refusal.withSignatureHint(hint, signature.address(), bounded(signature.baseString()));
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }
}
