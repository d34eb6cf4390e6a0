package org.hejnal.preference.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonTimingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final PersonTiming timing = new PersonTiming();

    @Test
    void placesAreOfADay() {
        timing.take(DAY);
        timing.take(DAY);
        assertThat(timing.taken(DAY)).isEqualTo(2);
        assertThat(timing.taken(DAY.plusDays(1))).isZero();
        timing.take(DAY.plusDays(1));
        assertThat(timing.taken(DAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void aDayThatANewZoneBringsBackHasNoMorePlaces() {
        timing.take(DAY);
        assertThat(timing.taken(DAY.minusDays(1))).isEqualTo(1);
        timing.take(DAY.minusDays(1));
        assertThat(timing.taken(DAY)).isEqualTo(2);
    }

    /** Otherwise nothing would come one by one until that day. */
    @Test
    void whatAWrongClockHasCountedDoesNotCount() {
        timing.take(DAY.plusYears(1));
        assertThat(timing.taken(DAY)).isZero();
        timing.take(DAY);
        assertThat(timing.taken(DAY)).isEqualTo(1);
    }
}
