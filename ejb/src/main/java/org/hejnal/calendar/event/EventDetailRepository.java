package org.hejnal.calendar.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.PhotoService;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to events: five statements, whatever the number of events. */
@Singleton
public class EventDetailRepository {
    /** How many exceptions of what recurs are looked at for one answer. */
    private static final int MAX_EXCEPTIONS = 500_000;

    private static final EventPart<ExceptionRow, Instant> EXCEPTIONS = new EventPart<>(
            "calendar_event_exception", "p.starts_at", "p.starts_at", ExceptionRow.class, ExceptionRow::startsAt);
    private static final EventPart<ReminderRow, Integer> REMINDERS = new EventPart<>(
            "calendar_event_reminder",
            "p.minutes_before",
            "p.minutes_before",
            ReminderRow.class,
            ReminderRow::minutesBefore);
    private static final EventPart<AttendeeRow, AttendeeView> ATTENDEES = new EventPart<>(
            "calendar_event_attendee", "p.account_id, p.answer", "p.account_id", AttendeeRow.class, AttendeeRow::view);
    private static final EventPart<CommentRow, CommentView> COMMENTS = new EventPart<>(
            "calendar_event_comment",
            "p.number, p.author_id, p.text, p.modified_at",
            "p.number",
            CommentRow.class,
            CommentRow::view);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PhotoService photos;

    /** The events as they are read, in the order of their rows. */
    public List<EventView> views(List<CalendarEvent> events) {
        List<OwnedId> ids = events.stream().map(CalendarEvent::id).toList();
        EventDetails details = new EventDetails(
                exceptions(events),
                REMINDERS.listOf(entityManager, ids),
                ATTENDEES.listOf(entityManager, ids),
                COMMENTS.listOf(entityManager, ids),
                ids.isEmpty() ? Map.of() : photos.listOf(ids));
        return events.stream().map(details::view).toList();
    }

    /** The same with no comments and photos: three statements. */
    public List<EventView> viewsWithoutTalk(List<CalendarEvent> events) {
        List<OwnedId> ids = events.stream().map(CalendarEvent::id).toList();
        EventDetails details = new EventDetails(
                exceptions(events),
                REMINDERS.listOf(entityManager, ids),
                ATTENDEES.listOf(entityManager, ids),
                Map.of(),
                Map.of());
        return events.stream().map(details::view).toList();
    }

    /** When those of the events that recur do not take place. */
    public Map<OwnedId, List<Instant>> exceptions(List<CalendarEvent> events) {
        List<OwnedId> recurring = events.stream()
                .filter(event -> event.rule().isPresent())
                .map(CalendarEvent::id)
                .toList();
        return EXCEPTIONS.listOf(entityManager, recurring);
    }

    /**
     * The same of events of which only the times are known.
     *
     * @throws org.hejnal.platform.InvalidValueException if there are too many to look through
     */
    public Map<OwnedId, List<Instant>> exceptionsOfTimes(List<EventTiming> recurring) {
        List<OwnedId> ids = recurring.stream().map(EventTiming::id).toList();
        Map<OwnedId, List<Instant>> exceptions = EXCEPTIONS.listOf(entityManager, ids, MAX_EXCEPTIONS + 1);
        Refusal.unless(
                exceptions.values().stream().mapToInt(List::size).sum() <= MAX_EXCEPTIONS,
                CalendarField.RANGE_END,
                "What recurs then has too many exceptions.");
        return exceptions;
    }

    record ExceptionRow(long circleId, long eventNumber, Instant startsAt) implements EventPart.Row {}

    record ReminderRow(long circleId, long eventNumber, int minutesBefore) implements EventPart.Row {}

    record AttendeeRow(long circleId, long eventNumber, long accountId, String answer) implements EventPart.Row {
        AttendeeView view() {
            return new AttendeeView(accountId, Attendance.of(answer));
        }
    }

    record CommentRow(
            long circleId,
            long eventNumber,
            long number,
            @Nullable Long authorId,
            String text,
            Instant modifiedAt) implements EventPart.Row {
        CommentView view() {
            return new CommentView(
                    new OwnedId(circleId, number), event(), Optional.ofNullable(authorId), text, modifiedAt);
        }
    }
}
