package org.hejnal.calendar.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hejnal.calendar.event.CommentView;
import org.hejnal.circle.OwnedKey;
import org.jspecify.annotations.Nullable;

/** The row of a comment. */
@Entity
@Table(name = "calendar_event_comment")
class EventComment {
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @EmbeddedId
    private OwnedKey key;

    @Column(name = "event_number")
    private long eventNumber;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column
    private String text;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    protected EventComment() {}

    EventComment(CommentView comment) {
        this.key = OwnedKey.of(comment.id());
        this.eventNumber = comment.eventId().number();
        this.authorId = comment.authorId().orElse(null);
        this.text = comment.text();
        this.modifiedAt = comment.modifiedAt();
    }
}
