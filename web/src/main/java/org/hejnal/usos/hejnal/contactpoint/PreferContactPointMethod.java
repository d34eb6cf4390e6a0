package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.ownaddress.OwnAddressService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PreferContactPointMethod implements ServiceMethod {
    static final String NOT_USABLE =
            "<b>object_invalid</b> with the reason <b>not_confirmed</b> or <b>retired</b> if it is so.";

    private final OwnAddressService addresses;

    @Inject
    PreferContactPointMethod(OwnAddressService addresses) {
        this.addresses = addresses;
    }

    @Override
    public ServiceDeclaration declaration() {
        return OwnContactPoint.declare("prefer_contact_point", "Choose where to be reached")
                .description(
                        "Has what goes out on the address's channel go to this address of the token's user from now on,"
                                + " and no longer to another one. To prefer the preferred one changes nothing.")
                .changing()
                .arguments(OwnContactPoint.ID)
                .returns("The contact point, an object with " + ContactPointAnswer.FIELDS + ".")
                .errors(OwnContactPoint.NOT_FOUND, NOT_USABLE)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ContactPointAnswer.show(
                addresses.prefer(call.initiator(), call.accountId(), call.get(OwnContactPoint.ID)));
    }
}
