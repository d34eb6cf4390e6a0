package org.hejnal.delivery.digest;

/** Why something that waited is not sent. */
public final class SkipReason {
    /** The type of event, its channel, or the person's own preference; or the person has been deactivated. */
    public static final String SWITCHED_OFF = "It was switched off before it was sent.";

    /** Each address that the channel knows of the person. */
    public static final String ADDRESS_RETIRED = "The address was retired.";

    private SkipReason() {}
}
