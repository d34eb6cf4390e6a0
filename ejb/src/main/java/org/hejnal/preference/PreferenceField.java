package org.hejnal.preference;

import org.hejnal.platform.Field;

/** What a person chooses for an event channel. */
public enum PreferenceField implements Field {
    ENABLED,
    SCHEDULE
}
