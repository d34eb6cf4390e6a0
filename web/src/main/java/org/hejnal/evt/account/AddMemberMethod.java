package org.hejnal.evt.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.invitation.InvitationService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Feed;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** Invites somebody into a circle. */
@Singleton
class AddMemberMethod implements EvtMethod {
    static final Input<Long> PERSON = Input.required("accountId", InputTypes.id(), "Whom.");
    private static final Input<Boolean> OWNER =
            Input.optional("owner", InputTypes.bool(), "Whether they own the circle too.");

    private final InvitationService invitations;
    private final CircleService circles;
    private final CircleFeed feeds;

    @Inject
    AddMemberMethod(InvitationService invitations, CircleService circles, CircleFeed feeds) {
        this.invitations = invitations;
        this.circles = circles;
        this.feeds = feeds;
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
                .inputs(CircleFeed.CIRCLE, PERSON, OWNER)
                .returns("What <code>accgetfamily</code> answers.")
                .build();
    }

    @Override
    public Feed call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleFeed.CIRCLE));
        CircleRole role = call.find(OWNER).orElse(false) ? CircleRole.OWNER : CircleRole.MEMBER;
        invitations.invite(call.accountId(), circle, call.get(PERSON), role);
        return feeds.feed(call.accountId(), Optional.of(circle));
    }
}
