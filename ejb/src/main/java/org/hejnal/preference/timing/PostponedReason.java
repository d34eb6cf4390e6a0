package org.hejnal.preference.timing;

import java.util.Locale;

/** What of a person's timing a delivery waits for, or has waited for. */
public enum PostponedReason {
    QUIET_HOURS,
    PAUSE,
    /** As many as may come one by one on a day have come. */
    DAILY_CAP;

    /** The word that the database has for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason by the database's word. */
    public static PostponedReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
