package org.hejnal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notification_id")
    Notification notification;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;
}
