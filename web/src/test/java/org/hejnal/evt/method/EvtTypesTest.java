package org.hejnal.evt.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.directory.settings.PersonSettingsView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvtTypesTest {
    @ParameterizedTest
    @CsvSource({"Europe/Warsaw, Europe/Warsaw", "UTC, UTC", "Etc/UTC, Etc/UTC", "Z, UTC"})
    void zonesAreKnownByTheirNames(String sent, String zone) {
        assertThat(EvtTypes.zone().parse(sent, ZoneOffset.UTC)).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+01:00", "UTC+1", "Nowhere", "z"})
    void otherSpellingsAreNoZones(String sent) {
        assertThatThrownBy(() -> EvtTypes.zone().parse(sent, ZoneOffset.UTC))
                .isInstanceOf(InvalidArgumentException.class);
    }

    /** Clients send back what they have read. */
    @Test
    void theZoneOfThoseWhoHaveSetNoneCanBeSentBack() {
        ZoneId zone = new PersonSettingsView("pl", Optional.empty(), 8).calendarZone();
        assertThat(EvtTypes.zone().parse(zone.toString(), ZoneOffset.UTC)).isEqualTo(zone);
    }
}
