package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.contactpoint.ContactPointEditService;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RetireContactPointMethod implements ServiceMethod {
    private static final Argument<String> REASON = Argument.required(
            "reason",
            ArgumentTypes.text(ContactPointEditService.MAX_REASON),
            "Why, for whoever looks at the address later.");

    private final ContactPointEditService contactPoints;

    @Inject
    RetireContactPointMethod(ContactPointEditService contactPoints) {
        this.contactPoints = contactPoints;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/retire_contact_point", "Take an address out of use")
                .description("Sends nothing more to an address, for example because its mails come back. It stays to be"
                        + " seen, and can be revived; the directory brings it back into use neither by the same address nor by another"
                        + " one and this again. What waits for it is skipped, and <b>why</b> says so. If it was"
                        + " the preferred one of its channel, the oldest other one that is in use takes its place. Another"
                        + " address that the directory gives is in use. To retire it again changes"
                        + " nothing.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.EVENTS_ADMINISTRATOR)
                .arguments(ContactPointAnswer.ID, REASON)
                .returns("The contact point, an object with " + ContactPointAnswer.FIELDS
                        + ", and <b>is_changed</b>, false if it was so already.")
                .errors(ContactPointAnswer.NOT_FOUND)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ContactPointAnswer.show(
                contactPoints.retire(call.initiator(), call.get(ContactPointAnswer.ID), call.get(REASON)));
    }
}
