package org.hejnal.contactpoint;

import java.util.Locale;

/** In what way an address failed. */
public enum FailureKind {
    /** It may work later. */
    TEMPORARY,
    /** The other side refused it for good, at once. */
    REFUSED,
    /** The other side took a message and sent it back later, for good: that it takes the next one proves nothing. */
    BOUNCED;

    /** Whether it counts towards retiring the address. */
    boolean isHard() {
        return this != TEMPORARY;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
