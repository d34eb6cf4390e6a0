package org.hejnal.calendar.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.calendar.reminder.ReminderPolicy.Plan;
import org.hejnal.circle.OwnedId;
import org.jspecify.annotations.Nullable;

/** A reminder of an event, and when it is sent next. */
@Entity
@Table(name = "calendar_event_reminder")
class EventReminder {
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @EmbeddedId
    private Key key;

    /** Absent, with the occurrence, when there is none to come. */
    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "occurrence_at")
    private @Nullable Instant occurrenceAt;

    /** When it is tried again after a failure. */
    @Column(name = "retry_at")
    private @Nullable Instant retryAt;

    protected EventReminder() {}

    EventReminder(OwnedId eventId, int minutesBefore, Optional<Plan> plan) {
        this.key = new Key(eventId.circle(), eventId.number(), minutesBefore);
        this.nextAt = plan.map(Plan::sendAt).orElse(null);
        this.occurrenceAt = plan.map(Plan::occurrence).orElse(null);
    }

    @Embeddable
    record Key(
            @Column(name = "circle_id") long circleId,
            @Column(name = "event_number") long eventNumber,
            @Column(name = "minutes_before") int minutesBefore)
            implements Serializable {}
}
