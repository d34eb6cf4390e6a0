package org.hejnal.directory.settings;

import static org.hejnal.platform.command.Refusals.assertAccepted;
import static org.hejnal.platform.command.Refusals.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdatePersonSettingsTest {
    @Test
    void eachSettingHasItsValues() {
        assertAccepted(settings("pl", "", 0));
        assertAccepted(settings("en", "Europe/Lisbon", 23));
        assertRefused(SettingField.LANGUAGE, () -> settings("de", "", 0))
                .isEqualTo("The language must be 'pl' or 'en'.");
        assertRefused(SettingField.TIME_ZONE, () -> settings("en", "Europe/Atlantis", 0))
                .startsWith("The time zone must be the name of an IANA zone");
        assertRefused(SettingField.DIGEST_HOUR, () -> settings("en", "", 24))
                .isEqualTo("The hour must be between 0 and 23.");
        assertRefused(SettingField.DIGEST_HOUR, () -> settings("en", "", -1))
                .isEqualTo("The hour must be between 0 and 23.");
    }

    private static UpdatePersonSettings settings(String language, String zone, int hour) {
        return new UpdatePersonSettings(1, Optional.of(language), Optional.of(zone), Optional.of(hour));
    }
}
