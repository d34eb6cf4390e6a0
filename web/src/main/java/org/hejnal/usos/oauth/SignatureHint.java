package org.hejnal.usos.oauth;

import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.oauth.signature.RequestSignature;
import org.hejnal.usos.oauth.signature.SignatureMethod;

/**
 * What a wrong signature is answered. Mostly a proxy has changed the address on the way, and nothing else shows that: so
 * who has signed another address with the right secrets learns what the hub has signed, and by a setting everybody does.
 * Nobody else does: which consumers are told anything would be told, too.
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

    static ApiException refusal(RequestSignature signature, boolean isTold) {
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
