package org.hejnal.calendar;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hejnal.platform.DueWork;

/** Sends reminders when they are due. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderService implements DueWork {
    @Inject
    ReminderSendRepository reminders;

    /** One that cannot be sent waits, and holds up no other. */
    @Override
    public boolean performNext() {
        try {
            return reminders.sendNext();
        } catch (ReminderFailedException e) {
            reminders.postpone(e.due());
            throw e;
        }
    }
}
