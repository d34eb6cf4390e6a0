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

    @Override
    public boolean performNext() {
        return reminders.sendNext();
    }
}
