package org.hejnal.calendar.reminder;

import jakarta.ejb.ApplicationException;
import org.hejnal.calendar.reminder.ReminderRepository.Due;

/** A reminder could not be sent. The transaction is rolled back. */
@ApplicationException(rollback = true)
class ReminderFailedException extends RuntimeException {
    private final transient Due due;

    ReminderFailedException(Due due, Throwable cause) {
        super("The reminder of event " + due.eventId() + " could not be sent", cause);
        this.due = due;
    }

    Due due() {
        return due;
    }
}
