package org.hejnal.calendar.recurrence;

import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.Refusal;

/** How far one call may go through rules. What goes further is refused, whoever has written the rules. */
public final class Steps {
    /** About a second. */
    private static final int MOST = 2_000_000;

    private long left = MOST;

    /** @throws org.hejnal.platform.InvalidValueException if that is too far */
    void take(long count) {
        left -= count;
        Refusal.unless(left >= 0, CalendarField.RANGE_END, "What recurs then is too much to look through.");
    }
}
