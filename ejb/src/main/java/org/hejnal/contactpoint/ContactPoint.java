package org.hejnal.contactpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One address of one person on one channel. Triggers copy the e-mail addresses of the directory. */
@Entity
@Table(name = "contact_point")
public class ContactPoint {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "channel_id")
    private String channelId;

    @Column
    private String address;

    /** {@code directory}, or {@code own} for what the person has entered. */
    @Column
    private String origin;

    /** At most one of a person's on a channel is, and none that is retired. */
    @Column(name = "is_preferred")
    private boolean preferred;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "retired_reason")
    private @Nullable String retiredReason;

    protected ContactPoint() {}

    boolean isRetired() {
        return retiredAt != null;
    }

    boolean isPreferred() {
        return preferred;
    }

    void prefer() {
        preferred = true;
    }

    void retire(Instant now, String reason) {
        preferred = false;
        retiredAt = now;
        retiredReason = reason;
    }

    void revive() {
        retiredAt = null;
        retiredReason = null;
    }

    ContactPointView view() {
        return new ContactPointView(
                id,
                accountId,
                channelId,
                address,
                origin,
                preferred,
                createdAt,
                Optional.ofNullable(retiredAt),
                Optional.ofNullable(retiredReason));
    }
}
