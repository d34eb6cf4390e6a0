package org.hejnal.calendar.event;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.calendar.Refusal;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.PhotoService;

/** Reads what belongs to events: five statements, whatever the number of events. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EventDetailRepository {
    /** How many exceptions of what recurs are looked at for one answer. */
    private static final int MAX_EXCEPTIONS = 500_000;

    private static final EventPart<Instant> EXCEPTIONS = new EventPart<>(
            "calendar_event_exception", "p.starts_at", "p.starts_at", row -> row.get("starts_at", Instant.class));
    private static final EventPart<Integer> REMINDERS = new EventPart<>(
            "calendar_event_reminder",
            "p.minutes_before",
            "p.minutes_before",
            row -> row.get("minutes_before", Number.class).intValue());
    private static final EventPart<AttendeeView> ATTENDEES = new EventPart<>(
            "calendar_event_attendee",
            "p.account_id, p.answer",
            "p.account_id",
            row -> new AttendeeView(
                    EventPart.number(row, "account_id"), Attendance.of(row.get("answer", String.class))));
    private static final EventPart<CommentView> COMMENTS = new EventPart<>(
            "calendar_event_comment",
            "p.number, p.author_id, p.text, p.modified_at",
            "p.number",
            EventDetailRepository::comment);

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
                "to",
                "What recurs then has too many exceptions.");
        return exceptions;
    }

    private static CommentView comment(Tuple row) {
        return new CommentView(
                new OwnedId(EventPart.number(row, "circle_id"), EventPart.number(row, "number")),
                EventPart.event(row),
                Optional.ofNullable(row.get("author_id", Number.class)).map(Number::longValue),
                row.get("text", String.class),
                row.get("modified_at", Instant.class));
    }
}
