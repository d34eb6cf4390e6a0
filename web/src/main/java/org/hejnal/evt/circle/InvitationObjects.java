package org.hejnal.evt.circle;

import java.util.List;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.invitation.InvitationView;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** Invitations as clients see them. */
final class InvitationObjects {
    static final Argument<Long> CIRCLE =
            Argument.required("circleId", EvtTypes.id(), "Into which circle.").or("familyId", "family_id");

    private InvitationObjects() {}

    static List<EvtObject> listOf(List<InvitationView> invitations) {
        return invitations.stream().map(InvitationObjects::of).toList();
    }

    private static EvtObject of(InvitationView invitation) {
        return new EvtObject()
                .with("circleId", invitation.circleId())
                .with("familyId", invitation.circleId())
                .with("name", invitation.circleName())
                .with("accountId", invitation.accountId())
                .with("inviter", invitation.inviter())
                .with("owner", invitation.role() == CircleRole.OWNER)
                .with("createDate", invitation.createdAt())
                .with("expireDate", invitation.expiresAt());
    }
}
