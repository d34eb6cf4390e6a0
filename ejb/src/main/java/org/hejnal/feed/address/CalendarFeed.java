package org.hejnal.feed.address;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A secret address, by the hash of its secret. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long accountId;

    /** Absent once the address is revoked. */
    @Column(name = "sealed_token")
    private @Nullable String sealedToken;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected CalendarFeed() {}

    CalendarFeed(String tokenHash, long accountId, String sealedToken, Instant createdAt) {
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.sealedToken = sealedToken;
        this.createdAt = createdAt;
    }
}
