package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.ownaddress.OwnAddressService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class SendContactPointConfirmationMethod implements ServiceMethod {
    private final OwnAddressService addresses;
    private final TestReach reach;

    @Inject
    SendContactPointConfirmationMethod(OwnAddressService addresses, TestReach reach) {
        this.addresses = addresses;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return OwnContactPoint.declare("send_contact_point_confirmation", "Have another code sent to one's address")
                .description(
                        "Sends a new code and link to an address that is not confirmed yet, or to one that was retired"
                                + " and works again, the directory's too. Those before them are void.")
                .changing()
                .arguments(OwnContactPoint.ID)
                .returns("The contact point, an object with " + ContactPointAnswer.FIELDS + ".")
                .errors(
                        OwnContactPoint.NOT_FOUND,
                        "<b>object_invalid</b> with the reason <b>already_confirmed</b> if it is in use.",
                        OwnContactPoint.NO_CHANNEL,
                        TestReach.ERROR,
                        OwnContactPoint.TOO_MANY)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.require(call, call.accountId());
        return ContactPointAnswer.show(addresses.sendConfirmation(call.accountId(), call.get(OwnContactPoint.ID)));
    }
}
