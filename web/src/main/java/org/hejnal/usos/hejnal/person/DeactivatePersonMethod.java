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
class DeactivatePersonMethod implements ServiceMethod {
    private final ActivityService activity;

    @Inject
    DeactivatePersonMethod(ActivityService activity) {
        this.activity = activity;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/deactivate_person", "End the activity of a person's account")
                .description(
                        "From now on the person signs in nowhere, their sessions and tokens are ended, nothing is sent"
                                + " to them, and nobody finds them by their name. What they have written and got stays. No import"
                                + " brings them back; <b>reactivate_person</b> does. Sends that name them are accepted as before,"
                                + " and <b>why</b> says that they got nothing.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(PersonArguments.USER_ID)
                .returns(
                        ChangeAnswer.RETURNS
                                + " It is a change too if an import had deactivated the person, who would have come back with one.")
                .errors(
                        PersonArguments.NOT_FOUND,
                        "<b>object_invalid</b> with the reason <b>has_roles</b> for somebody who has a role: take it"
                                + " first.")
                .example("user_id", "2001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(activity.deactivate(call.initiator(), call.get(PersonArguments.USER_ID)));
    }
}
