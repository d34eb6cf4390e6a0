package org.hejnal.calendar.event;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.hejnal.directory.settings.PersonSettingsService;

/** Where people's days begin. */
@Stateless
public class CalendarZoneService {
    @Inject
    PersonSettingsService settings;

    /** The zone that somebody has set; UTC for those who have set none. */
    public ZoneId of(long accountId) {
        return settings.get(accountId).calendarZone();
    }
}
