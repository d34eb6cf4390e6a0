package org.hejnal.usos.hejnal.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.password.PasswordLinkService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class SendPasswordLinkMethod implements ServiceMethod {
    private static final Argument<Long> USER =
            Argument.required("user_id", ArgumentTypes.userId(), "ID of the user whose password is to be set.");

    private final PasswordLinkService links;
    private final TestReach reach;

    @Inject
    SendPasswordLinkMethod(PasswordLinkService links, TestReach reach) {
        this.links = links;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/send_password_link", "Send a link that sets a password")
                .description(
                        "Sends a link by e-mail to a user, by which they set their password: to one who has none an"
                                + " invitation that is valid for 7 days, to others a link that is valid for an hour. It works"
                                + " once. It goes to the address that the directory has, or to one that the user has confirmed"
                                + " 72 hours ago or earlier, if they prefer that.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .tls()
                .arguments(USER)
                .returns("An object with <b>expires_at</b>, the time at which the link expires.")
                .errors(
                        "<b>object_not_found</b> if there is no such user.",
                        "<b>object_invalid</b> with the reason <b>no_sign_in</b> if the directory does not say what the"
                                + " user signs in with, or <b>no_channel</b> if no e-mail would reach them.",
                        TestReach.ERROR,
                        "HTTP status 429 if the user has been sent 3 links within the last hour.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.require(call, call.get(USER));
        return Map.of("expires_at", links.send(call.get(USER), call.initiator()));
    }
}
