package org.hejnal.usos.hejnal.person;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.activity.ActivityService;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ReactivatePersonMethod implements ServiceMethod {
    private final ActivityService activity;

    @Inject
    ReactivatePersonMethod(ActivityService activity) {
        this.activity = activity;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/reactivate_person", "Bring a deactivated person back")
                .description(
                        "The person signs in as before, is found again and gets what is sent from now on. Tokens that"
                                + " applications had are not brought back: the person agrees anew.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(PersonArguments.USER_ID)
                .returns(ChangeAnswer.RETURNS)
                .errors(PersonArguments.NOT_FOUND)
                .example("user_id", "2001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(activity.reactivate(call.initiator(), call.get(PersonArguments.USER_ID)));
    }
}
