package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.invitation.InvitationService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** Whom a circle has invited. */
@Singleton
class ListInviteMethod implements EvtMethod {
    private final InvitationService invitations;
    private final CircleService circles;

    @Inject
    ListInviteMethod(InvitationService invitations, CircleService circles) {
        this.invitations = invitations;
        this.circles = circles;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("acclistinvite", "List whom a circle has invited")
                .description("For those who own the circle.")
                .arguments(CircleObjects.CIRCLE)
                .returns("A list of invitations that are not answered, each with <code>accountId</code> and what"
                        + " <code>accincominginvite</code> answers.")
                .build();
    }

    @Override
    public List<EvtObject> call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleObjects.CIRCLE));
        return InvitationObjects.listOf(invitations.listSent(call.accountId(), circle));
    }
}
