package org.hejnal.usos.oauth.endpoint;

import jakarta.inject.Singleton;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;

@Singleton
class RevokeTokenMethod implements DescribedMethod {

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/oauth/revoke_token", "Give an access token back")
                .description("Ends the access token that signs the call.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .tls()
                .changing()
                .ownFormat()
                .returns("An object with <b>success</b>, which is true.")
                .build();
    }
}
