package org.hejnal.delivery.spine;

import jakarta.ejb.ApplicationException;

/** A notification could not be distributed. The transaction is rolled back. */
@ApplicationException(rollback = true)
class FanOutFailedException extends RuntimeException {
    private final long notificationId;

    FanOutFailedException(long notificationId, Throwable cause) {
        super("Notification " + notificationId + " could not be distributed", cause);
        this.notificationId = notificationId;
    }

    long notificationId() {
        return notificationId;
    }
}
