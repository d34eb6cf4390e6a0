package org.hejnal.calendar.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {
    private static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-09T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T23:00:00Z, 2026-03-02T00:00:00Z, false",
        "2026-03-01T23:00:00Z, 2026-03-02T00:00:00.001Z, true",
        "2026-02-01T00:00:00Z, 2026-04-01T00:00:00Z, true",
        "2026-03-08T23:59:59.999Z, 2026-03-10T00:00:00Z, true",
        "2026-03-09T00:00:00Z, 2026-03-10T00:00:00Z, false",
        "2026-03-02T00:00:00Z, 2026-03-02T00:00:00Z, true",
        "2026-03-09T00:00:00Z, 2026-03-09T00:00:00Z, false",
        "2026-03-01T23:59:59Z, 2026-03-01T23:59:59Z, false",
    })
    void holdsWhatBeginsBeforeItsEndAndEndsAfterItsStart(Instant start, Instant end, boolean isIn) {
        assertThat(new TimeRange(FROM, TO).holds(start, end)).isEqualTo(isIn);
    }

    @Test
    void hasAsManyHoursAsItsDays() {
        TimeRange week =
                TimeRange.ofDays(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 3, 30), ZoneId.of("Europe/Warsaw"));
        assertThat(week)
                .isEqualTo(new TimeRange(Instant.parse("2026-03-22T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")));
    }

    @Test
    void isNotEmptyAndNotBeyondTheAcceptedDates() {
        assertThatThrownBy(() -> new TimeRange(FROM, FROM)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new TimeRange(TO, FROM)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new TimeRange(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z")))
                .isInstanceOf(InvalidValueException.class);
    }
}
