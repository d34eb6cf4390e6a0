package org.hejnal.calendar.editing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.calendar.event.CalendarEvent.Change;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.jspecify.annotations.Nullable;

/** What is remembered of an event that was deleted, for clients that know it still. */
@Entity
@Table(name = "calendar_event_deleted")
class DeletedEvent {
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @EmbeddedId
    @AttributeOverride(name = "number", column = @Column(name = "event_number"))
    private OwnedKey key;

    @Column(name = "change_number")
    private long changeNumber;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    /** Whom it is told; absent for the whole circle. */
    @Column(name = "only_for")
    private @Nullable Long onlyFor;

    protected DeletedEvent() {}

    DeletedEvent(OwnedId id, Change change, Optional<Long> onlyFor) {
        this.key = OwnedKey.of(id);
        this.changeNumber = change.number();
        this.deletedAt = change.at();
        this.onlyFor = onlyFor.orElse(null);
    }
}
