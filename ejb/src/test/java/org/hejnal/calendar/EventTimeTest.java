package org.hejnal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void aWholeDayEndsWhenTheNextBegins() {
        assertThat(EventTime.allDay(LocalDate.of(2026, 3, 29), WARSAW).endsAt())
                .contains(Instant.parse("2026-03-29T22:00:00Z"));
        Instant midnight = Instant.parse("2026-03-28T23:00:00Z");
        assertThat(new EventTime(midnight, Optional.of(midnight), true, WARSAW).endsAt())
                .contains(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00Z, 2026-03-01T09:59:59Z, false",
        "1849-12-31T23:59:59Z, , false",
        "2200-01-01T00:00:01Z, , false",
        "2026-03-01T10:00:00Z, 9999-01-01T00:00:00Z, false",
        "2026-03-01T10:00:00Z, , true",
        "2026-03-01T23:00:00Z, 2026-03-02T10:00:00Z, true",
        "2026-03-01T23:00:00Z, 9999-01-01T23:00:00Z, true",
        "2026-03-02T23:00:00Z, 2026-03-01T23:00:00Z, true",
    })
    void refusesWhatIsNoTime(Instant start, Instant end, boolean isAllDay) {
        assertThatThrownBy(() -> new EventTime(start, Optional.ofNullable(end), isAllDay, WARSAW))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1850-01-01T00:00:00Z, ",
        "2200-01-01T00:00:00Z, ",
        "2026-03-01T10:00:00Z, 2026-03-01T10:00:00Z",
        "1850-01-01T00:00:00Z, 2200-01-01T00:00:00Z",
    })
    void acceptsTheEdges(Instant start, Instant end) {
        assertThat(EventTime.of(start, Optional.ofNullable(end), WARSAW).startsAt())
                .isEqualTo(start);
    }
}
