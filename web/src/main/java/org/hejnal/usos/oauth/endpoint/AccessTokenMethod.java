package org.hejnal.usos.oauth.endpoint;

import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;

@Singleton
class AccessTokenMethod implements DescribedMethod {
    private static final Argument<String> VERIFIER = Argument.required(
            "oauth_verifier",
            ArgumentTypes.text(200),
            "What came with the person to the callback, or the PIN. It stands where the other parameters of OAuth"
                    + " stand.");

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/oauth/access_token", "Exchange a request token for an access token")
                .description("The third step. The request token that the person has accepted, and its secret, sign the"
                        + " call.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .tls()
                .changing()
                .arguments(VERIFIER)
                .ownFormat()
                .returns("Plain text that is read as a form: <b>oauth_token</b> and <b>oauth_token_secret</b>.")
                .example("oauth_verifier", "12345678")
                .build();
    }
}
