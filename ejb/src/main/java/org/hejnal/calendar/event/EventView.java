package org.hejnal.calendar.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.PhotoView;

/**
 * An event as it is read.
 *
 * @param version counts edits; whoever sends it back with a change learns of a change in between
 * @param authorId absent if the account is gone
 * @param content what was written; its time is always there
 * @param uid what an imported event is called by its origin
 * @param modifiedAt when it was last edited or commented
 * @param comments the oldest first
 * @param photos in the order in which they were added
 * @param attendees in the order of their ids
 */
public record EventView(
        OwnedId id,
        int version,
        Optional<Long> authorId,
        EventDraft content,
        Optional<String> uid,
        Instant createdAt,
        Instant modifiedAt,
        List<CommentView> comments,
        List<PhotoView> photos,
        List<AttendeeView> attendees) {

    public EventTime time() {
        return content.time().orElseThrow();
    }
}
