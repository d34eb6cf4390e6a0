package org.hejnal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** What is said once, to any number of people. */
@Entity
class Notification {
    @Id
    long id;

    @Column(name = "event_type_id")
    String eventTypeId;

    @Column(name = "message_pl")
    String messagePl;

    @Column(name = "message_en")
    @Nullable
    String messageEn;

    @ColumnTransformer(write = "CAST(? AS json)")
    @Nullable
    String data;

    @Column(name = "consumer_id")
    @Nullable
    Long consumerId;

    @Column(name = "has_audience")
    boolean hasAudience;

    @Column(name = "is_urgent")
    boolean isUrgent;

    /** Of a send in test mode: for how many people it was who got nothing. */
    @Column(name = "left_out")
    @Nullable
    Integer leftOut;

    /** {@code waiting}, {@code distributed} or {@code cancelled}. */
    String state = "waiting";

    /** Up to this account the recipients have it. */
    @Column(name = "distributed_to")
    long distributedTo;

    /** When it last had its turn in distribution. */
    @Column(name = "served_at")
    @Nullable
    Instant servedAt;

    /** When to try again, after a distribution that failed. */
    @Column(name = "retry_at")
    @Nullable
    Instant retryAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "due_at")
    Instant dueAt;
}
