package org.hejnal.circle.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.MemberKey;
import org.hejnal.circle.RoleConverter;
import org.jspecify.annotations.Nullable;

/** An invitation until it is accepted or expires. It comes into being by SQL, which judges whether there is room for it. */
@Entity
@Table(name = "circle_invitation")
class Invitation {
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @EmbeddedId
    private MemberKey key;

    @Column(name = "is_owner")
    @Convert(converter = RoleConverter.class)
    private CircleRole role;

    @Column(name = "inviter_id")
    private @Nullable Long inviterId;

    @Column
    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Invitation() {}
}
