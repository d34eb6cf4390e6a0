package org.hejnal.calendar.recurrence;

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

    @Test
    void aSeriesMovesByTheClockAsItsOccurrenceDoes() {
        // In winter; the occurrence is in summer.
        EventTime series = EventTime.of(
                Instant.parse("2026-03-02T17:00:00Z"), Optional.of(Instant.parse("2026-03-02T18:00:00Z")), WARSAW);
        EventTime occurrence = series.at(Instant.parse("2026-04-06T16:00:00Z"));
        assertThat(series.moved(occurrence, occurrence)).isEqualTo(series);
        EventTime moved = EventTime.of(
                Instant.parse("2026-04-07T15:30:00Z"), Optional.of(Instant.parse("2026-04-07T17:30:00Z")), WARSAW);
        assertThat(series.moved(occurrence, moved))
                .isEqualTo(EventTime.of(
                        Instant.parse("2026-03-03T16:30:00Z"),
                        Optional.of(Instant.parse("2026-03-03T18:30:00Z")),
                        WARSAW));
        assertThat(series.moved(occurrence, EventTime.allDay(LocalDate.of(2026, 4, 7), WARSAW)))
                .isEqualTo(EventTime.allDay(LocalDate.of(2026, 3, 3), WARSAW));
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
        assertThatThrownBy(() -> EventTime.accepted(start, Optional.ofNullable(end), isAllDay, WARSAW))
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

    /** A country changes its clocks in the past of what was written: an hour's difference, either way. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T23:00:00Z, 2026-03-03T23:00:00Z",
        "2026-03-01T22:00:00Z, 2026-03-03T22:00:00Z",
        "2026-03-02T00:00:00Z, 2026-03-04T00:00:00Z",
        "2026-03-02T00:00:00Z, 2026-03-03T23:00:00Z",
    })
    void wholeDaysStayDaysWhateverBecomesOfTheirZone(Instant start, Instant end) {
        EventTime days = new EventTime(start, Optional.of(end), true, WARSAW);
        assertThat(days.startsAt()).isEqualTo("2026-03-01T23:00:00Z");
        assertThat(days.endsAt()).contains(Instant.parse("2026-03-03T23:00:00Z"));
    }

    @Test
    void whatIsReadIsNeverRefused() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        EventTime day = new EventTime(noon, Optional.of(noon.minusSeconds(60)), true, WARSAW);
        assertThat(day.endsAt().orElseThrow()).isAfter(day.startsAt());
        assertThat(EventTime.accepted(day.startsAt(), day.endsAt(), true, WARSAW))
                .isEqualTo(day);
    }
}
