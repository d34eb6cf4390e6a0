package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.usos.hejnal.Looks;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ContactPointsMethod implements ServiceMethod {
    private final ContactPointService contactPoints;
    private final Looks looks;

    @Inject
    ContactPointsMethod(ContactPointService contactPoints, Looks looks) {
        this.contactPoints = contactPoints;
        this.looks = looks;
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
        looks.record(call, "contact_point.look", person);
        return ContactPointAnswer.show(contactPoints.listWithUnconfirmed(person));
    }
}
