package org.hejnal.usos.oauth.endpoint;

import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;

@Singleton
class RevokeTokenMethod implements DescribedMethod {

    private static final Argument<Boolean> DEAUTHORIZE = Argument.withDefault(
            "deauthorize",
            ArgumentTypes.bool(),
            "false",
            "Whether the person's consent ends too, and with it all tokens that they have given this consumer. The next"
                    + " <b>authorize</b> asks them again.");

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/oauth/revoke_token", "Give an access token back")
                .description("Ends the access token that signs the call.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .tls()
                .changing()
                .ownFormat()
                .arguments(DEAUTHORIZE)
                .returns("An object with <b>success</b>, which is true.")
                .build();
    }
}
