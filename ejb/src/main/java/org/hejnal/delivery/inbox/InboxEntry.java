package org.hejnal.delivery.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notification that has arrived in one person's inbox. Written by the fan-out's SQL. */
@Entity
@Table(name = "inbox_entry")
class InboxEntry {
    @Id
    long id;

    @Column(name = "account_id")
    long accountId;

    @Column(name = "notification_id")
    long notificationId;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;
}
