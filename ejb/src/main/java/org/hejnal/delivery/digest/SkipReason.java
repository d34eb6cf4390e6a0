package org.hejnal.delivery.digest;

/** Why something that waited is not sent. */
public final class SkipReason {
    /** The type of event, its channel, or the person's own preference. */
    public static final String SWITCHED_OFF = "It was switched off before it was sent.";

    private SkipReason() {}
}
