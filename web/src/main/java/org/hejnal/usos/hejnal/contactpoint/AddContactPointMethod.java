package org.hejnal.usos.hejnal.contactpoint;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.ownaddress.OwnAddressService;
import org.hejnal.password.FreshSignIn;
import org.hejnal.password.FreshSignInService;
import org.hejnal.password.PasswordChangeService;
import org.hejnal.password.SignInProof;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class AddContactPointMethod implements ServiceMethod {
    private static final int LONGEST_TYPED = 1000;
    private static final int LONGEST_CODE = 40;
    private static final Argument<String> PASSWORD =
            Argument.required("password", ArgumentTypes.text(LONGEST_TYPED), "The user's password.");
    private static final Argument<String> CODE = Argument.optional(
            "code",
            ArgumentTypes.text(LONGEST_CODE),
            "The code of a user who signs in with a second step, or one of their recovery codes.");

    private final OwnAddressService addresses;
    private final FreshSignInService signIns;
    private final PasswordChangeService passwords;
    private final TestReach reach;

    @Inject
    AddContactPointMethod(
            OwnAddressService addresses, FreshSignInService signIns, PasswordChangeService passwords, TestReach reach) {
        this.addresses = addresses;
        this.signIns = signIns;
        this.passwords = passwords;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return OwnContactPoint.declare("add_contact_point", "Add an address of one's own")
                .description(
                        "Adds an address where the token's user wants to be reached, too. A code of six digits and a"
                                + " link go there; nothing else does until the user has shown one of them, within an hour"
                                + " (<b>confirm_contact_point</b>). The user proves once more who they are, and all their"
                                + " addresses in use are told, since it may be somebody else who sits at their screen. One-time"
                                + " codes and links for a password go to an own address only when it has been confirmed for 72"
                                + " hours. An address that is not confirmed yet, or is retired, is sent a new code and link.")
                .changing()
                .arguments(OwnContactPoint.ADDRESS, OwnContactPoint.CHANNEL, PASSWORD, CODE)
                .returns("The contact point, an object with " + ContactPointAnswer.FIELDS + ".")
                .errors(
                        "<b>param_invalid</b> for <b>address</b> if it is none, or is one of the user's in use; for"
                                + " <b>channel_id</b> if users add no addresses there.",
                        "<b>param_invalid</b> for <b>password</b> if it is wrong, which counts as a failed sign-in; for"
                                + " <b>code</b> if the user signs in with a second step and it is missing or wrong.",
                        "<b>object_invalid</b> with the reason <b>no_password</b> if the user has no password here, or"
                                + " <b>too_many_contact_points</b> if they have 5 own ones on the channel.",
                        OwnContactPoint.NO_CHANNEL,
                        TestReach.ERROR,
                        OwnContactPoint.TOO_MANY)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.require(call, call.accountId());
        FreshSignIn person = signIns.prove(new SignInProof(
                passwords.requireSignIn(call.accountId()),
                call.get(PASSWORD),
                call.find(CODE).orElse(""),
                call.remoteAddress(),
                Optional.empty()));
        return ContactPointAnswer.show(addresses.add(
                call.initiator(), person, call.get(OwnContactPoint.CHANNEL), call.get(OwnContactPoint.ADDRESS)));
    }
}
