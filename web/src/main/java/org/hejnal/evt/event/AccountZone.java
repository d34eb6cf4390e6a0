package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.hejnal.directory.settings.PersonSettingsService;

/** The zone that somebody has chosen; UTC for those who never have. */
@Singleton
class AccountZone {
    private final PersonSettingsService settings;

    @Inject
    AccountZone(PersonSettingsService settings) {
        this.settings = settings;
    }

    ZoneId of(long accountId) {
        return settings.get(accountId).calendarZone();
    }
}
