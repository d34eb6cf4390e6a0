package org.hejnal.eventtype;

import org.hejnal.platform.StateReason;

/** Why a row of the catalogue cannot become what it should. */
public enum CatalogueReason implements StateReason {
    CHANNEL_NOT_CONNECTED
}
