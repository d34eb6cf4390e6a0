package org.hejnal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredZoneTest {
    @ParameterizedTest
    @CsvSource({"Europe/Warsaw, Europe/Warsaw", "Europe/Atlantis, UTC", "?, UTC"})
    void isReadWhateverItIs(String name, String zone) {
        assertThat(StoredZone.of(name)).isEqualTo(ZoneId.of(zone));
    }
}
