package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.circle.invitation.InvitationService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** What one is invited into. */
@Singleton
class IncomingInviteMethod implements EvtMethod {
    private final InvitationService invitations;

    @Inject
    IncomingInviteMethod(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accincominginvite", "List what one is invited into")
                .returns(
                        "A list of invitations, each with <code>circleId</code>, the <code>name</code> of the circle, its"
                                + " <code>inviter</code>, <code>owner</code>, <code>createDate</code> and <code>expireDate</code>.")
                .build();
    }

    @Override
    public List<EvtObject> call(EvtCall call) {
        return InvitationObjects.listOf(invitations.listIncoming(call.accountId()));
    }
}
