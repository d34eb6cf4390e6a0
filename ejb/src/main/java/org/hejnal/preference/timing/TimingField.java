package org.hejnal.preference.timing;

import org.hejnal.platform.Field;

/** What a person chooses of when messages reach them. */
public enum TimingField implements Field {
    QUIET_HOURS,
    PAUSED_UNTIL,
    DAILY_CAP
}
