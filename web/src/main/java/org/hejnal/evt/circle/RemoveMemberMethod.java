package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.MembershipService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;

/** Takes somebody out of a circle. */
@Singleton
class RemoveMemberMethod implements EvtMethod {
    private final MembershipService memberships;
    private final CircleService circles;

    @Inject
    RemoveMemberMethod(MembershipService memberships, CircleService circles) {
        this.memberships = memberships;
        this.circles = circles;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accremovemember", "Take somebody out of a circle")
                .description("For those who own the circle, and for everybody who leaves it. A circle keeps an owner.")
                .changing()
                .arguments(CircleObjects.CIRCLE, AddMemberMethod.PERSON)
                .returns("<code>true</code>")
                .build();
    }

    @Override
    public Boolean call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleObjects.CIRCLE));
        memberships.remove(call.accountId(), circle, call.get(AddMemberMethod.PERSON));
        return true;
    }
}
