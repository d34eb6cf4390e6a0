package org.hejnal.calendar.reminder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.event.CalendarEvent;
import org.hejnal.calendar.event.EventDetailRepository;
import org.hejnal.calendar.event.EventSeries;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.calendar.reminder.ReminderRepository.Due;
import org.hejnal.calendar.telling.TellingService;
import org.hejnal.circle.OwnedKey;

/**
 * Sends a reminder and sets it on in one transaction, so that it is sent once, whatever becomes of the node. The lock on
 * its row is the claim; whoever moves the event meanwhile waits for it, and then plans anew.
 */
@Stateless
public class ReminderSendService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReminderRepository reminders;

    @Inject
    EventDetailRepository details;

    @Inject
    TellingService notices;

    @Inject
    Clock clock;

    /**
     * Sends the one that has been due longest.
     *
     * @return false if there was nothing to do
     * @throws ReminderFailedException if it could not be done; nothing of it is
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sendNext() {
        Optional<Due> due = reminders.claim();
        due.ifPresent(this::tryToSend);
        return due.isPresent();
    }

    /** Lets one that could not be sent wait for a while. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(Due due) {
        reminders.postpone(due);
    }

    private void tryToSend(Due due) {
        try {
            // Whatever it is: one that is not put aside would be the first again, and hold up all others.
            send(due);
        } catch (RuntimeException e) {
            throw new ReminderFailedException(due, e);
        }
    }

    private void send(Due due) {
        CalendarEvent row = entityManager.find(CalendarEvent.class, OwnedKey.of(due.eventId()));
        Series series = EventSeries.of(row, details.exceptions(List.of(row)));
        boolean isTooLate = due.sendAt().isBefore(clock.instant().minus(ReminderPolicy.LATE));
        if (!isTooLate) {
            notices.remind(row, due.occurrence());
        }
        reminders.setOn(due, series);
    }
}
