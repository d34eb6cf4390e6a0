package org.hejnal.eventtype;

import org.hejnal.platform.StateReason;

/** Why a row of the catalogue cannot become what it should. */
public enum CatalogueReason implements StateReason {
    CHANNEL_NOT_CONNECTED,
    /** The channel is for other systems and nobody's own. */
    CHANNEL_NOT_PERSONAL,
    /** There is a type of events with this id. */
    EVENT_TYPE_EXISTS,
    /** Nothing of the type is sent any more. */
    EVENT_TYPE_RETIRED,
    /** The hub itself cannot do without the type. */
    EVENT_TYPE_NEEDED
}
