package org.hejnal.delivery.spine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One way out for one person. Fan-out and digests make them, leases move them, as sets by SQL. */
@Entity
@Table(name = "delivery")
@IdClass(Delivery.Key.class)
class Delivery {
    @Id
    @Column(name = "notification_id")
    long notificationId;

    @Id
    @Column(name = "account_id")
    long accountId;

    @Id
    @Column(name = "channel_id")
    String channelId;

    /** {@code due}, {@code leased}, {@code sent}, {@code failed} or {@code skipped}. */
    @Column
    String state;

    @Column
    int attempts;

    /** When to try next; while it is leased, when the lease runs out. */
    @Column(name = "next_at")
    Instant nextAt;

    /** The batch that holds the lease. */
    @Column(name = "batch_id")
    @Nullable
    Long batchId;

    /** Its place in the line of its channel; nothing while it waits for another attempt, and for urgent ones. */
    @Column
    @Nullable
    Long turn;

    /** Whether it may have gone out, although nothing says so: a try has not ended well, or a lease has run out. */
    @Column(name = "may_be_sent")
    boolean mayBeSent;

    /** Why it waits for the person's sake, or has waited until it was sent. */
    @Column
    @Nullable
    String postponed;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    @Column
    @Nullable
    String failure;

    /** By what a delivery is known. */
    record Key(long notificationId, long accountId, String channelId) implements Serializable {}
}
