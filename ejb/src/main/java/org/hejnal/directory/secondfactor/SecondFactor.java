package org.hejnal.directory.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person's codes are made of. Recovery codes are changed by single statements only, and are not here. */
@Entity
@Table(name = "second_factor")
class SecondFactor {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column
    private String secret;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    protected SecondFactor() {}

    /** The secret, sealed. */
    String secret() {
        return secret;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    int wrongCodes() {
        return wrongCodes;
    }
}
