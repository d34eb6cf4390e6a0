package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.contactpoint.ContactPointEditService;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ReviveContactPointMethod implements ServiceMethod {
    private final ContactPointEditService contactPoints;

    @Inject
    ReviveContactPointMethod(ContactPointEditService contactPoints) {
        this.contactPoints = contactPoints;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/revive_contact_point", "Take an address back into use")
                .description("Sends to a retired address again, from now on: what was skipped meanwhile is not sent"
                        + " later. It becomes the preferred one if its channel has no other. To revive one that is in"
                        + " use changes nothing.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.EVENTS_ADMINISTRATOR)
                .arguments(ContactPointAnswer.ID)
                .returns("The contact point, an object with " + ContactPointAnswer.FIELDS
                        + ", and <b>is_changed</b>, false if it was so already.")
                .errors(ContactPointAnswer.NOT_FOUND)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ContactPointAnswer.show(contactPoints.revive(call.initiator(), call.get(ContactPointAnswer.ID)));
    }
}
