package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.circle.invitation.InvitationService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** What one is invited into, by the name that older clients ask for it by. */
@Singleton
class ShowIncomingInviteMethod implements EvtMethod {
    private final InvitationService invitations;

    @Inject
    ShowIncomingInviteMethod(InvitationService invitations) {
        this.invitations = invitations;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("famshowincominginvite", "List what one is invited into")
                .returns("What <code>accincominginvite</code> answers.")
                .build();
    }

    @Override
    public List<EvtObject> call(EvtCall call) {
        return InvitationObjects.listOf(invitations.listIncoming(call.accountId()));
    }
}
