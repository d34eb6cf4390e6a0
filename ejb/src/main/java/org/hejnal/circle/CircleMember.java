package org.hejnal.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody in a circle. */
@Entity
@Table(name = "circle_member")
class CircleMember {
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @EmbeddedId
    private MemberKey key;

    @Column(name = "is_owner")
    @Convert(converter = RoleConverter.class)
    private CircleRole role;

    /** Whether new events of somebody who does not say where go here. */
    @Column(name = "is_default")
    private boolean isDefault;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected CircleMember() {}

    CircleMember(MemberKey key, CircleRole role, boolean isDefault, Instant joinedAt) {
        this.key = key;
        this.role = role;
        this.isDefault = isDefault;
        this.joinedAt = joinedAt;
    }
}
