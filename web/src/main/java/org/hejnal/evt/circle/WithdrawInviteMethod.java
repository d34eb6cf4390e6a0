package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.invitation.InvitationService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;

/** Takes an invitation back. */
@Singleton
class WithdrawInviteMethod implements EvtMethod {
    private final InvitationService invitations;
    private final CircleService circles;

    @Inject
    WithdrawInviteMethod(InvitationService invitations, CircleService circles) {
        this.invitations = invitations;
        this.circles = circles;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accwithdrawinvite", "Take an invitation back")
                .description("For those who own the circle.")
                .changing()
                .arguments(CircleObjects.CIRCLE, AddMemberMethod.PERSON)
                .returns("<code>true</code>")
                .build();
    }

    @Override
    public Boolean call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleObjects.CIRCLE));
        invitations.withdraw(call.accountId(), circle, call.get(AddMemberMethod.PERSON));
        return true;
    }
}
