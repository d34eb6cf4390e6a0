package org.hejnal.usos.hejnal.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.secondfactor.SecondFactorService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class ResetSecondFactorMethod implements ServiceMethod {
    private static final Argument<Long> USER =
            Argument.required("user_id", ArgumentTypes.userId(), "ID of the user who has lost their phone.");

    private final SecondFactorService secondFactor;
    private final TestReach reach;

    @Inject
    ResetSecondFactorMethod(SecondFactorService secondFactor, TestReach reach) {
        this.secondFactor = secondFactor;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/reset_second_factor", "Take the second step from a user")
                .description(
                        "Lets a user sign in without a code, who has lost their phone and their recovery codes. Make"
                                + " sure that it is this user who asks. They are told by e-mail, and can set a second step up"
                                + " again; whoever has a role must, if the installation says so.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(USER)
                .returns("An empty object.")
                .errors(
                        "<b>object_not_found</b> if there is no such user.",
                        "<b>object_invalid</b> with the reason <b>no_second_factor</b> if the user has none, or"
                                + " <b>own_second_factor</b> if it is the token's user.",
                        TestReach.ERROR)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.require(call, call.get(USER));
        secondFactor.reset(call.initiator(), call.get(USER));
        return Map.of();
    }
}
