package org.hejnal.directory.settings;

import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.command.CheckedCommand;
import org.hibernate.validator.constraints.Range;

/**
 * The command to change one's settings. What is absent keeps its value.
 *
 * @param language {@code pl} or {@code en}
 * @param timeZone the name of an IANA zone, or empty for the installation's
 * @param digestHour 0 to 23
 */
@CheckedCommand(fields = SettingField.class, pl = UpdatePersonSettings.WRONG_PL, en = UpdatePersonSettings.WRONG_EN)
public record UpdatePersonSettings(
        long accountId,
        Optional<@Pattern(regexp = "pl|en", message = "The language must be 'pl' or 'en'.") String> language,
        Optional<String> timeZone,
        Optional<@Range(min = 0, max = 23, message = "The hour must be between {min} and {max}.") Integer> digestHour) {
    static final String WRONG_PL = "Nieprawidłowa wartość pola " + Field.NAME + ".";
    static final String WRONG_EN = "Invalid value of " + Field.NAME + ".";

    public UpdatePersonSettings {
        if (timeZone.isPresent()
                && !timeZone.get().isEmpty()
                && !ZoneId.getAvailableZoneIds().contains(timeZone.get())) {
            throw new InvalidValueException(
                    SettingField.TIME_ZONE,
                    "The time zone must be the name of an IANA zone, for example 'Europe/Warsaw'.",
                    new LangDict(WRONG_PL, WRONG_EN));
        }
    }
}
