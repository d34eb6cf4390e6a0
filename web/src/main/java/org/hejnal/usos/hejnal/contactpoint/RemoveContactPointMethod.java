package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.ownaddress.OwnAddressService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RemoveContactPointMethod implements ServiceMethod {
    static final String OF_DIRECTORY =
            "<b>object_invalid</b> with the reason <b>of_directory</b> if it is the directory's.";

    private final OwnAddressService addresses;

    @Inject
    RemoveContactPointMethod(OwnAddressService addresses) {
        this.addresses = addresses;
    }

    @Override
    public ServiceDeclaration declaration() {
        return OwnContactPoint.declare("remove_contact_point", "Remove an address of one's own")
                .description(
                        "Forgets an address that the token's user has added, confirmed or not. If it was the preferred"
                                + " one, the oldest other one of the channel that is in use takes its place.")
                .changing()
                .arguments(OwnContactPoint.ID)
                .returns("An empty object.")
                .errors(OwnContactPoint.NOT_FOUND, OF_DIRECTORY)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        addresses.remove(call.initiator(), call.accountId(), call.get(OwnContactPoint.ID));
        return Map.of();
    }
}
