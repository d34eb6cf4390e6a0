package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.circle.invitation.InvitationService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;

/** Stays out of a circle. */
@Singleton
class DeclineInviteMethod implements EvtMethod {
    private final InvitationService invitations;

    @Inject
    DeclineInviteMethod(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accdeclineinvite", "Decline an invitation")
                .description("The circle cannot invite again before the invitation would have expired.")
                .changing()
                .arguments(InvitationObjects.CIRCLE)
                .returns("<code>true</code>")
                .build();
    }

    @Override
    public Boolean call(EvtCall call) {
        invitations.decline(call.accountId(), call.get(InvitationObjects.CIRCLE));
        return true;
    }
}
