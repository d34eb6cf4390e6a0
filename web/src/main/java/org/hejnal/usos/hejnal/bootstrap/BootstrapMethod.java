package org.hejnal.usos.hejnal.bootstrap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.signin.AppointAdministrator;
import org.hejnal.oauth.bootstrap.BootstrapService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class BootstrapMethod implements ServiceMethod {
    private static final Argument<String> TOKEN =
            Argument.required("token", ArgumentTypes.text(100), "The token from the file that the server's log names.");
    private static final Argument<String> SIGN_IN =
            Argument.required("sign_in", ArgumentTypes.text(254), "What the administrator signs in with.");
    private static final Argument<String> PASSWORD = Argument.required(
            "password", ArgumentTypes.text(200), "The password, at least as long as administrators' have to be.");
    private static final Argument<String> FIRST_NAME =
            Argument.required("first_name", ArgumentTypes.text(100), "The administrator's first name.");
    private static final Argument<String> LAST_NAME =
            Argument.required("last_name", ArgumentTypes.text(100), "The administrator's last name.");
    private static final Argument<String> EMAIL =
            Argument.optional("email", ArgumentTypes.text(254), "An e-mail address of the administrator.");
    private static final Argument<Long> USER_ID = Argument.optional(
            "user_id",
            ArgumentTypes.userId(),
            "ID of the person. Who has it already is given the roles; without it the hub chooses one.");

    private final BootstrapService bootstrap;

    @Inject
    BootstrapMethod(BootstrapService bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/bootstrap", "Make the first administrator")
                .description("Makes a person with all roles, an application <i>hejnal</i> for the command line, and an"
                        + " access token of the person for it, with the scopes <i>administration</i>, <i>events</i> and"
                        + " <i>offline_access</i>. The call needs no signature, but a token that lies in a file of the"
                        + " server while nobody is a directory administrator, for at most 24 hours. A person who has a"
                        + " password keeps it.")
                .changing()
                .tls()
                .arguments(TOKEN, SIGN_IN, PASSWORD, FIRST_NAME, LAST_NAME, EMAIL, USER_ID)
                .returns("An object with <b>user_id</b>, <b>consumer_key</b>, <b>consumer_secret</b>,"
                        + " <b>access_token</b> and <b>access_token_secret</b>. No method tells the secrets again.")
                .errors(
                        "<b>param_invalid</b> for <b>token</b> if it is wrong, void or not needed any more, for"
                                + " <b>password</b> if it is too weak, and for <b>sign_in</b> if it is somebody else's.",
                        "<b>too_many_requests</b> (status 429) for wrong tokens from an address that sent 20 in 15"
                                + " minutes.")
                .build();
    }

    @Override
    public Map<String, String> call(Call call) {
        BootstrapService.Made made = bootstrap.bootstrap(
                call.initiator(),
                call.get(TOKEN).strip(),
                new AppointAdministrator(
                        call.find(USER_ID).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                        call.get(SIGN_IN),
                        call.get(PASSWORD),
                        call.get(FIRST_NAME),
                        call.get(LAST_NAME),
                        call.find(EMAIL)));
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("user_id", Long.toString(made.accountId()));
        shown.put("consumer_key", made.consumerKey());
        shown.put("consumer_secret", made.consumerSecret());
        shown.put("access_token", made.token().token());
        shown.put("access_token_secret", made.token().secret());
        return shown;
    }
}
