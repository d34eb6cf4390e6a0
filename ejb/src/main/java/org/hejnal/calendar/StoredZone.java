package org.hejnal.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.hejnal.directory.PersonSettingsView;

/** Reads zones of rows. A name that Java has no zone for any more means UTC, so that the row can be read still. */
final class StoredZone {
    private StoredZone() {}

    static ZoneId of(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return PersonSettingsView.UTC;
        }
    }
}
