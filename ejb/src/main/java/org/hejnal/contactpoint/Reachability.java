package org.hejnal.contactpoint;

/** Whether a channel knows where to reach a person. */
public enum Reachability {
    REACHABLE,
    /** It knows addresses, and all of them are retired. */
    RETIRED,
    /** It knows no address of the person. */
    NO_ADDRESS
}
