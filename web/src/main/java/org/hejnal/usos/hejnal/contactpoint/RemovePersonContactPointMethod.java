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
class RemovePersonContactPointMethod implements ServiceMethod {
    private final ContactPointService contactPoints;
    private final OwnAddressService addresses;

    @Inject
    RemovePersonContactPointMethod(ContactPointService contactPoints, OwnAddressService addresses) {
        this.contactPoints = contactPoints;
        this.addresses = addresses;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/remove_person_contact_point", "Remove an own address of a person")
                .description(
                        "Forgets an address that a person has added, or that was added for them, confirmed or not. If it"
                                + " was the preferred one, the oldest other one of the channel that is in use takes its place. The"
                                + " address that the directory has is changed by <b>update_person</b>.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(ContactPointAnswer.ID)
                .returns("An empty object.")
                .errors(ContactPointAnswer.NOT_FOUND, RemoveContactPointMethod.OF_DIRECTORY)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long id = call.get(ContactPointAnswer.ID);
        addresses.remove(call.initiator(), contactPoints.get(id).accountId(), id);
        return Map.of();
    }
}
