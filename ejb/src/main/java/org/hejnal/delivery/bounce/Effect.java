package org.hejnal.delivery.bounce;

/** What has become of a message that has come back. */
enum Effect {
    /** A delivery has failed. */
    RETURNED,
    /** A delivery is late. */
    DELAYED,
    /** Somebody gets no more e-mails of a kind. */
    COMPLAINT,
    /** It proves what it is of, and changes nothing: it says nothing, or says it again, or of what was sent long ago. */
    NOTHING,
    /** Nothing proves that it is of one of the hub's e-mails. */
    UNPROVEN,
    /** It cannot be read. */
    UNREADABLE,
    /** It could not be written down, or its e-mail is not yet, and stays for the next time. */
    LEFT;

    /** Whether somebody should have a look at it. */
    boolean isPutAside() {
        return this == UNPROVEN || this == UNREADABLE;
    }
}
