package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.calendar.ReminderPolicy.Plan;
import org.hejnal.circle.OwnedId;

/** Keeps when reminders are due. */
@Stateless
public class ReminderRepository {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final String CLAIM = """
            SELECT circle_id, event_number, minutes_before, next_at, occurrence_at FROM calendar_event_reminder
            WHERE next_at <= :now ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED
            """;
    private static final String ADD = """
            INSERT INTO calendar_event_reminder (circle_id, event_number, minutes_before, next_at, occurrence_at)
            VALUES (:circle, :number, :minutes, CAST(:next AS timestamptz), CAST(:occurrence AS timestamptz))
            """;
    private static final String SET_ON = """
            UPDATE calendar_event_reminder
            SET next_at = CAST(:next AS timestamptz), occurrence_at = CAST(:occurrence AS timestamptz)
            WHERE circle_id = :circle AND event_number = :number AND minutes_before = :minutes
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** One that is due, and whose row this transaction holds. */
    public record Due(OwnedId eventId, int minutesBefore, Instant sendAt, Instant occurrence) {}

    /** Takes the one that has been due longest and that nobody else works on. */
    public Optional<Due> claim() {
        return entityManager
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(row -> due((Tuple) row))
                .findFirst();
    }

    /** Makes an event's reminders those of a draft. What would have been sent by now is not sent any more. */
    public void plan(OwnedId id, EventDraft draft) {
        entityManager
                .createNativeQuery(
                        "DELETE FROM calendar_event_reminder WHERE circle_id = :circle AND event_number = :number")
                .setParameter("circle", id.circle())
                .setParameter("number", id.number())
                .executeUpdate();
        Series series = Series.of(draft.time().orElseThrow(), draft.recurrence());
        draft.reminders()
                .forEach(minutes ->
                        write(ADD, id, minutes, ReminderPolicy.next(series, minutes, clock.instant(), Instant.MIN)));
    }

    /** Sets a reminder on to the next occurrence, leaving out those whose time is long gone. */
    public void setOn(Due due, Series series) {
        Instant overdue = clock.instant().minus(ReminderPolicy.LATE);
        write(
                SET_ON,
                due.eventId(),
                due.minutesBefore(),
                ReminderPolicy.next(series, due.minutesBefore(), overdue, due.occurrence()));
    }

    /** Lets one wait for a while. */
    public void postpone(Due due) {
        Plan later = new Plan(clock.instant().plus(PAUSE), due.occurrence());
        write(SET_ON, due.eventId(), due.minutesBefore(), Optional.of(later));
    }

    private void write(String sql, OwnedId id, int minutes, Optional<Plan> plan) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("circle", id.circle())
                .setParameter("number", id.number())
                .setParameter("minutes", minutes)
                .setParameter("next", plan.map(next -> next.sendAt().toString()).orElse(null))
                .setParameter(
                        "occurrence",
                        plan.map(next -> next.occurrence().toString()).orElse(null))
                .executeUpdate();
    }

    private static Due due(Tuple row) {
        return new Due(
                EventPart.event(row),
                row.get("minutes_before", Number.class).intValue(),
                row.get("next_at", Instant.class),
                row.get("occurrence_at", Instant.class));
    }
}
