package org.hejnal.eventtype;

import org.hejnal.platform.Field;

/** What is said of a type of events that is to be. */
public enum NewEventTypeField implements Field {
    ID,
    NAME_PL,
    NAME_EN,
    DESCRIPTION_PL,
    DESCRIPTION_EN,
    DEFAULT_MESSAGE_PL,
    DEFAULT_MESSAGE_EN,
    DEFAULT_CHANNELS
}
