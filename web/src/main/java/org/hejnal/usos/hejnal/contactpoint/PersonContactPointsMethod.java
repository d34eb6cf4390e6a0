package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PersonContactPointsMethod implements ServiceMethod {
    private static final Argument<Long> USER_ID =
            Argument.required("user_id", ArgumentTypes.userId(), "The person whose addresses to list.");

    private final DirectoryService directory;
    private final ContactPointService contactPoints;
    private final AuditService audit;

    @Inject
    PersonContactPointsMethod(DirectoryService directory, ContactPointService contactPoints, AuditService audit) {
        this.directory = directory;
        this.contactPoints = contactPoints;
        this.audit = audit;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/person_contact_points", "List where a person is reached")
                .description(
                        "Lists the addresses of a person on all channels, those that are retired or not confirmed too. The look is"
                                + " written to the audit trail.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.EVENTS_ADMINISTRATOR, Role.AUDITOR)
                .arguments(USER_ID)
                .returns("An object with <b>items</b>, a list of objects with " + ContactPointAnswer.FIELDS + ".")
                .errors("<b>object_not_found</b> if there is no such person.")
                .example("user_id", "1001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = call.get(USER_ID);
        directory.requireUser(person);
        audit.recordLook(call.initiator(), AuditedAct.ofPerson("contact_point.look", person, Map.of(), Map.of()));
        return ContactPointAnswer.show(contactPoints.listWithUnconfirmed(person));
    }
}
