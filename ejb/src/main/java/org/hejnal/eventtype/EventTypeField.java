package org.hejnal.eventtype;

import org.hejnal.platform.Field;

/** The fields of an event type. */
public enum EventTypeField implements Field {
    ID,
    NAME,
    /** Whether people can switch it off. */
    MANDATORY
}
