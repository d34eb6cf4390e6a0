package org.hejnal.calendar.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.PhotoView;

/** What belongs to some events, by event. One that has none of something is not in that map. */
record EventDetails(
        Map<OwnedId, List<Instant>> exceptions,
        Map<OwnedId, List<Integer>> reminders,
        Map<OwnedId, List<AttendeeView>> attendees,
        Map<OwnedId, List<CommentView>> comments,
        Map<OwnedId, List<PhotoView>> photos) {

    EventView view(CalendarEvent event) {
        OwnedId id = event.id();
        return new EventView(
                id,
                event.version(),
                event.authorId(),
                draft(event),
                event.uid(),
                event.createdAt(),
                event.modifiedAt(),
                of(comments, id),
                of(photos, id),
                of(attendees, id));
    }

    private EventDraft draft(CalendarEvent event) {
        OwnedId id = event.id();
        return new EventDraft(
                event.kind(),
                event.text(),
                Optional.of(event.time()),
                event.rule().map(rule -> new Recurrence(rule, of(exceptions, id))),
                event.links(),
                of(attendees, id).stream().map(AttendeeView::accountId).toList(),
                of(reminders, id),
                event.isPrivate());
    }

    private static <T> List<T> of(Map<OwnedId, List<T>> parts, OwnedId id) {
        return parts.getOrDefault(id, List.of());
    }
}
