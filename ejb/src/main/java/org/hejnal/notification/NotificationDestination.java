package org.hejnal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The {@link Destination} of a notification that has one. Fan-out and batches read it. */
@Entity
@Table(name = "notification_destination")
class NotificationDestination {
    @Id
    @Column(name = "notification_id")
    private long notificationId;

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "channel_id")
    private String channelId;

    @Column(name = "is_in_inbox")
    private boolean inInbox;

    protected NotificationDestination() {}

    NotificationDestination(long notificationId, Destination destination) {
        this.notificationId = notificationId;
        this.contactPointId = destination.contactPointId();
        this.channelId = destination.channelId();
        this.inInbox = destination.isInInbox();
    }
}
