package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.invitation.InvitationService;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** Invites somebody into a circle. */
@Singleton
class AddMemberMethod implements EvtMethod {
    static final Argument<Long> PERSON = Argument.required("accountId", EvtTypes.id(), "Whom.");
    private static final Argument<Boolean> OWNER =
            Argument.optional("owner", EvtTypes.bool(), "Whether they own the circle too.");

    private final InvitationService invitations;
    private final CircleService circles;
    private final CircleObjects objects;

    @Inject
    AddMemberMethod(InvitationService invitations, CircleService circles, CircleObjects objects) {
        this.invitations = invitations;
        this.circles = circles;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accaddmember", "Invite somebody into a circle")
                .description(
                        "For those who own the circle. Whoever is invited is told once, and is in the circle when they"
                                + " have called <code>accjoinfamily</code>; an id that nobody has is answered alike. An"
                                + " invitation lasts " + InvitationService.DAYS + " days; a circle has at most "
                                + InvitationService.MAX_OF_CIRCLE + ", and somebody at most "
                                + InvitationService.MAX_OF_PERSON + " that they have not answered.")
                .changing()
                .arguments(CircleObjects.CIRCLE, PERSON, OWNER)
                .returns("What <code>accgetfamily</code> answers.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleObjects.CIRCLE));
        CircleRole role = call.find(OWNER).orElse(false) ? CircleRole.OWNER : CircleRole.MEMBER;
        invitations.invite(call.accountId(), circle, call.get(PERSON), role);
        return objects.feed(call.accountId(), Optional.of(circle));
    }
}
