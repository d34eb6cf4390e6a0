package org.hejnal.usos.hejnal.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.password.ChangePassword;
import org.hejnal.password.PasswordChangeService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class ChangePasswordMethod implements ServiceMethod {
    private static final int LONGEST_TYPED = 1000;
    private static final int LONGEST_CODE = 40;
    private static final Argument<String> OLD =
            Argument.required("old_password", ArgumentTypes.text(LONGEST_TYPED), "The user's present password.");
    private static final Argument<String> NEW = Argument.required(
            "new_password",
            ArgumentTypes.text(LONGEST_TYPED),
            "10 to 200 characters of any kind, 12 or more for users with a role; none of the most used passwords, and"
                    + " without the user's name in it.");
    private static final Argument<Boolean> END_TOKENS = Argument.withDefault(
            "end_tokens",
            ArgumentTypes.bool(),
            "false",
            "True to end all access tokens of the user, that of this call too.");

    private static final Argument<String> CODE = Argument.optional(
            "code",
            ArgumentTypes.text(LONGEST_CODE),
            "The code of a user who signs in with a second step, or one of their recovery codes.");

    private final PasswordChangeService passwords;
    private final TestReach reach;

    @Inject
    ChangePasswordMethod(PasswordChangeService passwords, TestReach reach) {
        this.passwords = passwords;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/change_password", "Change one's password")
                .description("Changes the password of the token's user. All their sessions are over then, and all links"
                        + " that set a password are void.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(OLD, NEW, CODE, END_TOKENS)
                .returns("An empty object.")
                .errors(
                        "<b>param_invalid</b> for <b>old_password</b> if it is wrong, which counts as a failed sign-in;"
                                + " for <b>new_password</b> with a reason in words if it may not be chosen.",
                        "<b>param_invalid</b> for <b>code</b> if the user signs in with a second step and it is missing or"
                                + " wrong.",
                        TestReach.ERROR,
                        "<b>object_invalid</b> with the reason <b>no_password</b> if the user has no password here, and"
                                + " without a reason after too many failures.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.require(call, call.accountId());
        passwords.change(new ChangePassword(
                passwords.requireSignIn(call.accountId()),
                call.get(OLD),
                call.get(NEW),
                call.find(CODE).orElse(""),
                call.get(END_TOKENS),
                call.remoteAddress(),
                Optional.empty()));
        return Map.of();
    }
}
