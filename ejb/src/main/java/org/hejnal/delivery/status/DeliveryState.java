package org.hejnal.delivery.status;

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
    SKIPPED
}
