package org.hejnal.directory.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.OptionalLong;
import org.hejnal.audit.Initiator;
import org.jspecify.annotations.Nullable;

/** That somebody was erased, when and by whom. */
@Entity
@Table(name = "erased_person")
@IdClass(ErasedPerson.Key.class)
class ErasedPerson {
    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "consumer_id")
    private @Nullable Long consumerId;

    record Key(long personId, Instant erasedAt) implements Serializable {}

    protected ErasedPerson() {}

    ErasedPerson(long personId, Instant erasedAt, Initiator initiator) {
        this.personId = personId;
        this.erasedAt = erasedAt;
        this.accountId = nullable(initiator.accountId());
        this.consumerId = nullable(initiator.consumerId());
    }

    private static @Nullable Long nullable(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
