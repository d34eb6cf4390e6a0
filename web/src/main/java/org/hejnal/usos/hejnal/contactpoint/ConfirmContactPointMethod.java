package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.ownaddress.AddressProofService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class ConfirmContactPointMethod implements ServiceMethod {
    private static final int LONGEST_CODE = 40;
    private static final Argument<String> CODE = Argument.required(
            "code",
            ArgumentTypes.text(LONGEST_CODE),
            "The six digits that came to the address, whatever stands between them.");

    private final AddressProofService proofs;
    private final TestReach reach;

    @Inject
    ConfirmContactPointMethod(AddressProofService proofs, TestReach reach) {
        this.proofs = proofs;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return OwnContactPoint.declare("confirm_contact_point", "Confirm an address of one's own by a code")
                .description(
                        "Lets an address be used from now on: a new one, or one that was retired. It becomes the"
                                + " preferred one if its channel has no other. All other addresses of the user in use are told.")
                .changing()
                .arguments(OwnContactPoint.ID, CODE)
                .returns("The contact point, an object with " + ContactPointAnswer.FIELDS + ".")
                .errors(
                        "<b>object_not_found</b> if the user has no such contact point, or nothing was sent to it.",
                        "<b>param_invalid</b> for <b>code</b> if it is wrong.",
                        "<b>object_invalid</b> with the reason <b>too_many_attempts</b> after five wrong codes, or"
                                + " <b>expired</b> after an hour and if a newer code was sent.",
                        TestReach.ERROR)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.require(call, call.accountId());
        return ContactPointAnswer.show(
                proofs.confirm(call.initiator(), call.accountId(), call.get(OwnContactPoint.ID), call.get(CODE)));
    }
}
