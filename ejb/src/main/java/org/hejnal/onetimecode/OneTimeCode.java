package org.hejnal.onetimecode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code that was issued, as far as it may be known afterwards. */
@Entity
@Table(name = "one_time_code")
class OneTimeCode {
    @Id
    private String id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private short attempts;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected OneTimeCode() {}

    OneTimeCode(String id, long accountId, String codeHash, Instant createdAt) {
        this.id = id;
        this.accountId = accountId;
        this.codeHash = codeHash;
        this.createdAt = createdAt;
        this.expiresAt = createdAt.plus(OneTimeCodePolicy.LIFETIME);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    CodeState state() {
        return new CodeState(usedAt != null, attempts, expiresAt);
    }
}
