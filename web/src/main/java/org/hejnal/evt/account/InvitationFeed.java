package org.hejnal.evt.account;

import java.util.List;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.invitation.InvitationView;
import org.hejnal.evt.method.Feed;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** Invitations as clients see them. */
final class InvitationFeed {
    static final Input<Long> CIRCLE =
            Input.required("circleId", InputTypes.id(), "Into which circle.").or("familyId", "family_id");

    private InvitationFeed() {}

    static List<Feed> listOf(List<InvitationView> invitations) {
        return invitations.stream().map(InvitationFeed::of).toList();
    }

    private static Feed of(InvitationView invitation) {
        return new Feed()
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
