package org.hejnal.usos.oauth.endpoint;

import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;

@Singleton
class RequestTokenMethod implements DescribedMethod {
    private static final Argument<String> CALLBACK = Argument.required(
            "oauth_callback",
            ArgumentTypes.text(2000),
            "The address that the person is sent to afterwards, or <b>oob</b> for a PIN that the person types into the"
                    + " application. It stands where the other parameters of OAuth stand.");

    private static final Argument<String> SCOPES = Argument.withDefault(
            "scopes",
            ArgumentTypes.text(1000),
            "",
            "What the application asks to do, keys that <b>services/apiref/scopes</b> lists, joined with '|'.");

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/oauth/request_token", "Ask for a request token")
                .description(
                        "The first step to an access token: says what the application asks a person for, and where the"
                                + " person comes back to.")
                .consumer(Requirement.REQUIRED)
                .tls()
                .changing()
                .arguments(CALLBACK, SCOPES)
                .ownFormat()
                .returns("Plain text that is read as a form: <b>oauth_token</b>, <b>oauth_token_secret</b> and"
                        + " <b>oauth_callback_confirmed</b>.")
                .example("oauth_callback", "oob")
                .example("scopes", "events|offline_access")
                .build();
    }
}
