package org.hejnal.usos.oauth.endpoint;

import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;

@Singleton
class AuthorizeMethod implements DescribedMethod {
    private static final Argument<String> TOKEN =
            Argument.required("oauth_token", ArgumentTypes.text(200), "The request token.");

    private static final Argument<String> INTERACTIVITY = Argument.withDefault(
            "interactivity",
            ArgumentTypes.oneOf("minimal", "confirm_user"),
            "minimal",
            "With <b>minimal</b> a person who has agreed before is not asked again; with <b>confirm_user</b> everybody"
                    + " is asked.");

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/oauth/authorize", "Let a person decide about a request token")
                .description("A page for the person's browser, the second step. The person signs in, reads what the"
                        + " application asks for, and accepts or refuses. No program calls it.")
                .arguments(TOKEN, INTERACTIVITY)
                .ownFormat()
                .returns("The browser goes to the callback with <b>oauth_token</b> and <b>oauth_verifier</b>, or with"
                        + " <b>error=access_denied</b>. Where the callback is oob, the page shows a PIN: the verifier.")
                .example("oauth_token", "REQUEST_TOKEN")
                .build();
    }
}
