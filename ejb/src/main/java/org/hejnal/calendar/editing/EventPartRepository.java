package org.hejnal.calendar.editing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.reminder.ReminderRepository;
import org.hejnal.circle.OwnedId;

/** Writes what belongs to one event. */
@Singleton
class EventPartRepository {
    private static final String KEEP_ATTENDEES = """
            DELETE FROM calendar_event_attendee WHERE circle_id = :circle AND event_number = :number
              AND account_id <> ALL (CAST(:accounts AS bigint[]))
            """;
    private static final String ADD_ATTENDEES = """
            INSERT INTO calendar_event_attendee (circle_id, event_number, account_id)
            SELECT :circle, :number, id FROM unnest(CAST(:accounts AS bigint[])) AS id ON CONFLICT DO NOTHING
            """;
    private static final String ADD_EXCEPTIONS = """
            INSERT INTO calendar_event_exception (circle_id, event_number, starts_at)
            SELECT :circle, :number, at FROM unnest(CAST(:times AS timestamptz[])) AS at
            """;

    /** One row: written with the set of attendees, of whom the entity knows nothing; it would write it on every change. */
    private static final String SAY_FOR_SOME = """
            UPDATE calendar_event SET is_for_some = cardinality(CAST(:accounts AS bigint[])) > 0
            WHERE circle_id = :circle AND number = :number
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReminderRepository reminders;

    /** Makes the parts of an event what a draft says they are, as far as they were not. */
    void write(OwnedId id, EventDraft before, EventDraft after) {
        if (!before.recurrence().equals(after.recurrence())) {
            writeExceptions(id, before, after);
        }
        if (!before.attendees().equals(after.attendees())) {
            writeAttendees(id, after.attendees());
        }
        boolean isMoved =
                !before.time().equals(after.time()) || !before.recurrence().equals(after.recurrence());
        if (isMoved || !before.reminders().equals(after.reminders())) {
            planReminders(id, before, after);
        }
    }

    private void planReminders(OwnedId id, EventDraft before, EventDraft after) {
        if (before.reminders().isEmpty()) {
            reminders.planFirst(id, after);
        } else {
            reminders.plan(id, after);
        }
    }

    /** Writes the list of attendees. Those who were on it already keep what they have answered. */
    private void writeAttendees(OwnedId id, List<Long> accountIds) {
        Long[] accounts = accountIds.toArray(Long[]::new);
        run(KEEP_ATTENDEES, id, "accounts", accounts);
        run(ADD_ATTENDEES, id, "accounts", accounts);
        run(SAY_FOR_SOME, id, "accounts", accounts);
    }

    private void writeExceptions(OwnedId id, EventDraft before, EventDraft after) {
        if (!exceptions(before).isEmpty()) {
            entityManager
                    .createNativeQuery(
                            "DELETE FROM calendar_event_exception WHERE circle_id = :circle AND event_number = :number")
                    .setParameter("circle", id.circle())
                    .setParameter("number", id.number())
                    .executeUpdate();
        }
        if (!exceptions(after).isEmpty()) {
            run(ADD_EXCEPTIONS, id, "times", exceptions(after).toArray(Instant[]::new));
        }
    }

    private static List<Instant> exceptions(EventDraft draft) {
        return draft.recurrence().map(Recurrence::exceptions).orElse(List.of());
    }

    private void run(String sql, OwnedId id, String name, Object[] value) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("circle", id.circle())
                .setParameter("number", id.number())
                .setParameter(name, value)
                .executeUpdate();
    }
}
