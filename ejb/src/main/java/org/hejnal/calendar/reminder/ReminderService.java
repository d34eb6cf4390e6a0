package org.hejnal.calendar.reminder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hejnal.platform.DueWork;

/** Sends reminders when they are due. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderService implements DueWork {
    private static final System.Logger LOG = System.getLogger(ReminderService.class.getName());

    @Inject
    ReminderSendService reminders;

    @Override
    public String title() {
        return "Sending of reminders";
    }

    /** One that cannot be sent waits, and holds up no other. */
    @Override
    public boolean performNext() {
        try {
            return reminders.sendNext();
        } catch (ReminderFailedException e) {
            reminders.postpone(e.due());
            LOG.log(System.Logger.Level.WARNING, "A reminder waits, as it could not be sent", e);
            return true;
        }
    }
}
