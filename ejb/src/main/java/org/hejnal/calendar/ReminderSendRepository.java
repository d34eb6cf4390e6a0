package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.ReminderRepository.Due;

/**
 * Sends a reminder and sets it on in one transaction, so that it is sent once, whatever becomes of the node. The lock on
 * its row is the claim; whoever moves the event meanwhile waits for it, and then plans anew.
 */
@Stateless
public class ReminderSendRepository {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReminderRepository reminders;

    @Inject
    EventDetailRepository details;

    @Inject
    NoticeRepository notices;

    @Inject
    Clock clock;

    /** @return false if there was nothing to do */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sendNext() {
        Optional<Due> due = reminders.claim();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Due due) {
        CalendarEvent row = entityManager.find(CalendarEvent.class, EventKey.of(due.eventId()));
        EventDraft draft = details.views(List.of(row)).get(0).content();
        boolean isTooLate = due.sendAt().isBefore(clock.instant().minus(ReminderPolicy.LATE));
        if (!isTooLate) {
            notices.remind(row, due.occurrence());
        }
        reminders.setOn(due, Series.of(row.time(), draft.recurrence()));
    }
}
