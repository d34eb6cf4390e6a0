package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.directory.role.Role;
import org.hejnal.ownaddress.OwnAddressService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PreferPersonContactPointMethod implements ServiceMethod {
    private final ContactPointService contactPoints;
    private final OwnAddressService addresses;

    @Inject
    PreferPersonContactPointMethod(ContactPointService contactPoints, OwnAddressService addresses) {
        this.contactPoints = contactPoints;
        this.addresses = addresses;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/prefer_person_contact_point", "Choose where a person is reached")
                .description(
                        "Has what goes out on the address's channel go to this address of its person from now on, and"
                                + " no longer to another one. To prefer the preferred one changes nothing.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(ContactPointAnswer.ID)
                .returns("The contact point, an object with " + ContactPointAnswer.FIELDS + ".")
                .errors(ContactPointAnswer.NOT_FOUND, PreferContactPointMethod.NOT_USABLE)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long id = call.get(ContactPointAnswer.ID);
        return ContactPointAnswer.show(
                addresses.prefer(call.initiator(), contactPoints.get(id).accountId(), id));
    }
}
