package org.hejnal.delivery.postponement;

import org.hejnal.preference.timing.Departure;

/** A row of {@code Ask.sql}. */
record AskedRow(long notificationId, long accountId, boolean isSingle, boolean isCounted) {
    Departure departure() {
        return new Departure(accountId, isSingle, isCounted);
    }
}
