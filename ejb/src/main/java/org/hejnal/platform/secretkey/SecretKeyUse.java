package org.hejnal.platform.secretkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That the database has texts of a key, by its id; it has had some once it is retired. */
@Entity
@Table(name = "secret_key_use")
class SecretKeyUse {
    @Id
    @Column(name = "key_id")
    private String keyId;

    @Column(name = "first_used_at")
    private Instant firstUsedAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    protected SecretKeyUse() {}

    SecretKeyUse(String keyId, Instant firstUsedAt) {
        this.keyId = keyId;
        this.firstUsedAt = firstUsedAt;
    }

    String keyId() {
        return keyId;
    }

    Instant firstUsedAt() {
        return firstUsedAt;
    }

    boolean isRetired() {
        return retiredAt != null;
    }
}
