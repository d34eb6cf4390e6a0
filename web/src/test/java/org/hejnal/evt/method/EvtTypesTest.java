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

    /** A file is read by who can leave out the one event that is odd. */
    @Test
    void nulIsInNoTextButInFiles() {
        assertThatThrownBy(() -> EvtTypes.text(9).parse("a\0b", ZoneOffset.UTC))
                .isInstanceOf(InvalidArgumentException.class);
        assertThat(EvtTypes.file(9).parse("a\0b", ZoneOffset.UTC)).isEqualTo("a\0b");
    }

    /** Who has registered has an id of the hub's own. */
    @Test
    void idsOfPeopleCanBeTheHubsOwn() {
        assertThat(EvtTypes.id().parse("1883287043211081140", ZoneOffset.UTC)).isEqualTo(1883287043211081140L);
        assertThatThrownBy(() -> EvtTypes.id().parse("9223372036854775808", ZoneOffset.UTC))
                .isInstanceOf(InvalidArgumentException.class);
    }

    /** Clients send back what they have read. */
    @Test
    void theZoneOfThoseWhoHaveSetNoneCanBeSentBack() {
        ZoneId zone = new PersonSettingsView("pl", Optional.empty(), 8).calendarZone();
        assertThat(EvtTypes.zone().parse(zone.toString(), ZoneOffset.UTC)).isEqualTo(zone);
    }
}
