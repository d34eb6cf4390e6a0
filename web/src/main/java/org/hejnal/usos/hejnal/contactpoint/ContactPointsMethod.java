package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ContactPointsMethod implements ServiceMethod {
    private final ContactPointService contactPoints;
    private final AuditService audit;

    @Inject
    ContactPointsMethod(ContactPointService contactPoints, AuditService audit) {
        this.contactPoints = contactPoints;
        this.audit = audit;
    }

    @Override
    public ServiceDeclaration declaration() {
        return OwnContactPoint.declare("contact_points", "List where one is reached")
                .description("Lists the addresses of the token's user on all channels: those that the directory has and"
                        + " those that the user has added, also where they are not confirmed yet or are retired.")
                .returns("An object with <b>items</b>, a list of objects with " + ContactPointAnswer.FIELDS + ".")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = call.accountId();
        if (!call.initiator().accountId().equals(OptionalLong.of(person))) {
            audit.recordLook(call.initiator(), AuditedAct.ofPerson("contact_point.look", person, Map.of(), Map.of()));
        }
        return ContactPointAnswer.show(contactPoints.listWithUnconfirmed(person));
    }
}
