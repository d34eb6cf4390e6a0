package org.hejnal.eventtype;

import org.hejnal.platform.ObjectKind;

/** Rows of the catalogue. */
public enum CatalogueObject implements ObjectKind {
    EVENT_TYPE,
    EVENT_CHANNEL,
    EVENT_TYPE_SCHEDULE,
    DISTRIBUTION_CHANNEL,
    NOTIFICATIONS_SCHEDULE
}
