package org.hejnal.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which node tells what has happened, and until when no other does. */
@Entity
@Table(name = "outbox_lease")
class OutboxLease {
    @Id
    @Column(name = "only_row")
    boolean only;

    @Column
    @Nullable
    Long holder;

    @Column(name = "leased_until")
    Instant leasedUntil;
}
