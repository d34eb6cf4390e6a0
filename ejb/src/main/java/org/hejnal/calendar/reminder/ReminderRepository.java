package org.hejnal.calendar.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.calendar.reminder.ReminderPolicy.Plan;
import org.hejnal.circle.OwnedId;
import org.hejnal.platform.Rows;

/** Keeps when reminders are due. */
@Singleton
public class ReminderRepository {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final String CLAIM = """
            SELECT circle_id, event_number, minutes_before, next_at, occurrence_at FROM calendar_event_reminder
            WHERE next_at IS NOT NULL AND COALESCE(retry_at, next_at) <= :now
            ORDER BY COALESCE(retry_at, next_at) LIMIT 1 FOR UPDATE SKIP LOCKED
            """;
    private static final String OF_EVENT = "WHERE circle_id = :circle AND event_number = :number";

    /** Waits for one that is just being sent; it is not due any more then. */
    private static final String DUE = """
            SELECT circle_id, event_number, minutes_before, next_at, occurrence_at FROM calendar_event_reminder
            %s AND next_at <= :now ORDER BY minutes_before FOR UPDATE
            """.formatted(OF_EVENT);

    private static final String DELETE =
            "DELETE FROM calendar_event_reminder " + OF_EVENT + " AND minutes_before <> ALL (CAST(:kept AS integer[]))";
    private static final String THIS =
            " WHERE r.key.circleId = :circle AND r.key.eventNumber = :number AND r.key.minutesBefore = :minutes";
    private static final String SET_ON =
            "UPDATE EventReminder r SET r.nextAt = :next, r.occurrenceAt = :occurrence, r.retryAt = NULL" + THIS;
    private static final String POSTPONE = "UPDATE EventReminder r SET r.retryAt = :later" + THIS;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** One that is due, and whose row this transaction holds. */
    public record Due(OwnedId eventId, int minutesBefore, Instant sendAt, Instant occurrence) {
        Plan plan() {
            return new Plan(sendAt, occurrence);
        }
    }

    /** Takes the one that has been due longest and that nobody else works on. */
    public Optional<Due> claim() {
        return Rows.of(
                        entityManager.createNativeQuery(CLAIM, DueRow.class).setParameter("now", clock.instant()),
                        DueRow.class)
                .map(DueRow::due)
                .findFirst();
    }

    /**
     * Makes an event's reminders those of a draft. What would have been sent by now is not sent any more, but for what
     * was due and is still about the same.
     */
    public void plan(OwnedId id, EventDraft draft) {
        Series series = Series.of(draft.time().orElseThrow(), draft.recurrence());
        List<Integer> kept = listDue(id).stream()
                .filter(due -> draft.reminders().contains(due.minutesBefore()))
                .filter(due -> ReminderPolicy.isPlanned(series, due.minutesBefore(), due.plan()))
                .map(Due::minutesBefore)
                .toList();
        entityManager
                .createNativeQuery(DELETE)
                .setParameter("circle", id.circle())
                .setParameter("number", id.number())
                .setParameter("kept", kept.toArray(Integer[]::new))
                .executeUpdate();
        add(id, draft, kept);
    }

    /** The same of an event that has none yet. */
    public void planFirst(OwnedId id, EventDraft draft) {
        add(id, draft, List.of());
    }

    private void add(OwnedId id, EventDraft draft, List<Integer> kept) {
        if (kept.size() < draft.reminders().size()) {
            Series series = Series.of(draft.time().orElseThrow(), draft.recurrence());
            draft.reminders().stream()
                    .filter(minutes -> !kept.contains(minutes))
                    .forEach(minutes ->
                            add(id, minutes, ReminderPolicy.next(series, minutes, clock.instant(), Instant.MIN)));
        }
    }

    /** Sets a reminder on to the next occurrence, leaving out those whose time is long gone. */
    public void setOn(Due due, Series series) {
        Instant overdue = clock.instant().minus(ReminderPolicy.LATE);
        Optional<Plan> next = ReminderPolicy.next(series, due.minutesBefore(), overdue, due.occurrence());
        entityManager
                .createQuery(SET_ON)
                .setParameter("circle", due.eventId().circle())
                .setParameter("number", due.eventId().number())
                .setParameter("minutes", due.minutesBefore())
                .setParameter("next", next.map(Plan::sendAt).orElse(null))
                .setParameter("occurrence", next.map(Plan::occurrence).orElse(null))
                .executeUpdate();
    }

    /** Lets one wait for a while. It does not get any younger by that. */
    public void postpone(Due due) {
        entityManager
                .createQuery(POSTPONE)
                .setParameter("circle", due.eventId().circle())
                .setParameter("number", due.eventId().number())
                .setParameter("minutes", due.minutesBefore())
                .setParameter("later", clock.instant().plus(PAUSE))
                .executeUpdate();
    }

    private List<Due> listDue(OwnedId id) {
        List<?> rows = entityManager
                .createNativeQuery(DUE, DueRow.class)
                .setParameter("circle", id.circle())
                .setParameter("number", id.number())
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream().map(row -> ((DueRow) row).due()).toList();
    }

    /** SQL writes and deletes reminders as sets, so nothing may hold one. */
    private void add(OwnedId id, int minutes, Optional<Plan> plan) {
        EventReminder reminder = new EventReminder(id, minutes, plan);
        entityManager.persist(reminder);
        entityManager.flush();
        entityManager.detach(reminder);
    }

    record DueRow(long circle, long event, int minutesBefore, Instant sendAt, Instant occurrence) {
        Due due() {
            return new Due(new OwnedId(circle, event), minutesBefore, sendAt, occurrence);
        }
    }
}
