package org.hejnal.directory.settings;

import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * The command to change one's settings. What is absent keeps its value.
 *
 * @param language {@code pl} or {@code en}
 * @param timeZone the name of an IANA zone, or empty for the installation's
 * @param digestHour 0 to 23
 */
public record UpdatePersonSettings(
        long accountId, Optional<String> language, Optional<String> timeZone, Optional<Integer> digestHour) {

    public UpdatePersonSettings {
        if (language.isPresent() && !language.get().matches("pl|en")) {
            throw invalid(SettingField.LANGUAGE, "The language must be 'pl' or 'en'.");
        }
        if (timeZone.isPresent()
                && !timeZone.get().isEmpty()
                && !ZoneId.getAvailableZoneIds().contains(timeZone.get())) {
            throw invalid(
                    SettingField.TIME_ZONE,
                    "The time zone must be the name of an IANA zone, for example 'Europe/Warsaw'.");
        }
        if (digestHour.isPresent() && (digestHour.get() < 0 || digestHour.get() > 23)) {
            throw invalid(SettingField.DIGEST_HOUR, "The hour must be between 0 and 23.");
        }
    }

    private static InvalidValueException invalid(SettingField field, String message) {
        return new InvalidValueException(
                field,
                message,
                new LangDict("Nieprawidłowa wartość pola " + Field.NAME + ".", "Invalid value of " + Field.NAME + "."));
    }
}
