package org.hejnal.calendar.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked to an event. Who is asked is written as a set, by SQL; the entity is for what they answer. */
@Entity
@Table(name = "calendar_event_attendee")
class EventAttendee {
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @EmbeddedId
    private Key key;

    /** An id of {@link org.hejnal.calendar.event.Attendance}. */
    @Column
    private String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected EventAttendee() {}

    @Embeddable
    record Key(
            @Column(name = "circle_id") long circleId,
            @Column(name = "event_number") long eventNumber,
            @Column(name = "account_id") long accountId)
            implements Serializable {}
}
