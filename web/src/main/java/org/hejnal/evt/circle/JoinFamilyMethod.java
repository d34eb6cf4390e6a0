package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.circle.invitation.InvitationService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** Comes into a circle. */
@Singleton
class JoinFamilyMethod implements EvtMethod {
    private final InvitationService invitations;
    private final CircleObjects objects;

    @Inject
    JoinFamilyMethod(InvitationService invitations, CircleObjects objects) {
        this.invitations = invitations;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accjoinfamily", "Accept an invitation")
                .description("Who accepts is in the circle: its members see their name and, if it is in the profile,"
                        + " their birthday, and they are told what happens in its calendar.")
                .changing()
                .arguments(InvitationObjects.CIRCLE)
                .returns("What <code>accgetfamily</code> answers.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        long circle = call.get(InvitationObjects.CIRCLE);
        invitations.accept(call.accountId(), circle);
        return objects.feed(call.accountId(), Optional.of(circle));
    }
}
