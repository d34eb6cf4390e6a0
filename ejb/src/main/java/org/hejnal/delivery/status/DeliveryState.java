package org.hejnal.delivery.status;

import java.util.Locale;

/** What has become of a delivery. */
public enum DeliveryState {
    /** It waits for the person's next digest. */
    COLLECTED,
    /** It is to be sent now, or again later. */
    WAITING,
    SENDING,
    SENT,
    /** It was given up. */
    FAILED,
    /** It was switched off before it was sent. */
    SKIPPED;

    /** The state by the word that the database has for it. */
    static DeliveryState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
