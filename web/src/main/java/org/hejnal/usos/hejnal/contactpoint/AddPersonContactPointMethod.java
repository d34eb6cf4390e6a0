package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.ownaddress.OwnAddressService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class AddPersonContactPointMethod implements ServiceMethod {
    private static final Argument<Long> USER_ID =
            Argument.required("user_id", ArgumentTypes.userId(), "The person whose address it is.");

    private final OwnAddressService addresses;
    private final TestReach reach;

    @Inject
    AddPersonContactPointMethod(OwnAddressService addresses, TestReach reach) {
        this.addresses = addresses;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/add_person_contact_point", "Add an address for a person")
                .description(
                        "Adds an address that a person has told you. A code and a link go there; nothing else does until"
                                + " the person has opened the link, or shown the code in an application, within an hour. Their"
                                + " addresses in use are told. To add an address again that is not confirmed, or is retired, sends"
                                + " a new code and link. The address that the directory has is changed by <b>update_person</b>.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(USER_ID, OwnContactPoint.ADDRESS, OwnContactPoint.CHANNEL)
                .returns("The contact point, an object with " + ContactPointAnswer.FIELDS + ".")
                .errors(
                        "<b>object_not_found</b> if there is no such person.",
                        "<b>param_invalid</b> for <b>address</b> if it is none, or is one of the person's in use, or if the"
                                + " person has a role and it is not a directory administrator in person who adds it; for"
                                + " <b>channel_id</b> if people add no addresses there.",
                        "<b>object_invalid</b> with the reason <b>too_many_contact_points</b> if they have 5 own ones on"
                                + " the channel, or <b>no_channel</b> if nothing can be sent, because the channel is"
                                + " switched off or the person is not active.",
                        TestReach.ERROR,
                        OwnContactPoint.TOO_MANY)
                .example("user_id", "1001")
                .example("address", "anna@example.com")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.require(call, call.get(USER_ID));
        return ContactPointAnswer.show(addresses.addFor(
                call.initiator(),
                call.get(USER_ID),
                call.get(OwnContactPoint.CHANNEL),
                call.get(OwnContactPoint.ADDRESS)));
    }
}
