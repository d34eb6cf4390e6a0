package org.hejnal.contactpoint;

import org.hejnal.platform.StateReason;

/** Why something cannot be done with an address. */
public enum ContactPointReason implements StateReason {
    /** The person has as many own ones on the channel as they may have. */
    TOO_MANY_CONTACT_POINTS,
    /** There is nothing to confirm: it is confirmed, or the directory's, and in use. */
    ALREADY_CONFIRMED,
    NOT_CONFIRMED,
    RETIRED,
    /** Only the directory takes it away. */
    OF_DIRECTORY,
    /** The code and the link have, or others were sent later. */
    EXPIRED,
    TOO_MANY_ATTEMPTS,
    /** Nothing can be sent there at present. */
    NO_CHANNEL
}
