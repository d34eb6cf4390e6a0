package org.hejnal.directory.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a person wants to be spoken to.
 *
 * @param language {@code pl} or {@code en}
 * @param timeZone the IANA zone that the person lives in; absent for the installation's
 * @param digestHour the hour of the person's day at which digests come, 0 to 23
 */
public record PersonSettingsView(String language, Optional<String> timeZone, int digestHour) {
    /** Where the calendars of those are who have set no zone: a name, as zones have in what is said and sent. */
    public static final ZoneId UTC = ZoneId.of("UTC");

    /** Where the days of the person's calendar begin: UTC for those who have set no zone, or one that is not any more. */
    public ZoneId calendarZone() {
        try {
            return timeZone.map(ZoneId::of).orElse(UTC);
        } catch (DateTimeException e) {
            return UTC;
        }
    }
}
