package org.hejnal.preference.timing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a pause ends: at a moment, or at the beginning of a day where the person lives. */
public sealed interface PauseEnd {
    /** The moment, for somebody who lives in a zone. */
    Instant in(ZoneId zone);

    /** A moment. */
    record AtMoment(Instant moment) implements PauseEnd {
        @Override
        public Instant in(ZoneId zone) {
            return moment;
        }
    }

    /** The first moment of a day. */
    record AtDay(LocalDate day) implements PauseEnd {
        @Override
        public Instant in(ZoneId zone) {
            return day.atStartOfDay(zone).toInstant();
        }
    }
}
