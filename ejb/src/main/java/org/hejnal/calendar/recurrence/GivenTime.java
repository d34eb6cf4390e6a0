package org.hejnal.calendar.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date or a time as somebody says it.
 *
 * @param time midnight for a bare date
 * @param offset the offset, where they have said one
 * @param isDate whether it is a bare date
 */
public record GivenTime(LocalDateTime time, Optional<ZoneOffset> offset, boolean isDate) {

    /** The instant, read in a zone where it has no offset. A local time that is skipped there counts as the one after. */
    public Instant in(ZoneId zone) {
        return offset.map(time::toInstant).orElseGet(() -> time.atZone(zone).toInstant());
    }
}
