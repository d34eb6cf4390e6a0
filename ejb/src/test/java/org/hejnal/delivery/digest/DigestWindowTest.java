package org.hejnal.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DigestWindowTest {
    private static final DigestTime SEVEN = new DigestTime(ZoneId.of("Europe/Warsaw"), 7);

    @Test
    void worksOutItsDayBeforeItCanBeDue() {
        DigestWindow window = window(null, null, SEVEN);
        Instant now = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(window.isDue(now)).isFalse();
        assertThat(window.lookedAt(now).closesOn()).contains(LocalDate.of(2026, 11, 23));
        assertThat(window.lookedAt(now).nextAt()).isEqualTo("2026-11-23T06:00:00Z");
    }

    @Test
    void isDueFromItsInstantOn() {
        DigestWindow window = window("2026-11-22", null, SEVEN);
        assertThat(window.isDue(Instant.parse("2026-11-22T05:59:59Z"))).isFalse();
        assertThat(window.isDue(Instant.parse("2026-11-22T06:00:00Z"))).isTrue();
        assertThat(window.isDue(Instant.parse("2026-11-25T12:00:00Z"))).isTrue();
    }

    @Test
    void goesOnInTheFutureAfterAnOutageOfThreeDays() {
        DigestWindow next = window("2026-11-22", "2026-11-21", SEVEN).lookedAt(Instant.parse("2026-11-25T12:00:00Z"));
        assertThat(next.closedOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(next.nextAt()).isEqualTo("2026-11-26T06:00:00Z");
    }

    @Test
    void keepsItsDayWhereTheHourWasMovedAhead() {
        DigestWindow window = window("2026-11-22", "2026-11-21", new DigestTime(SEVEN.zone(), 9));
        Instant sevenOClock = Instant.parse("2026-11-22T06:00:00Z");

        assertThat(window.isDue(sevenOClock)).isFalse();
        assertThat(window.lookedAt(sevenOClock)).isEqualTo(window);
        assertThat(window.nextAt()).isEqualTo("2026-11-22T08:00:00Z");
    }

    private static DigestWindow window(@Nullable String closesOn, @Nullable String closedOn, DigestTime time) {
        return new DigestWindow(
                new DigestWindow.Key(1001, "email", 1),
                Optional.ofNullable(closesOn).map(LocalDate::parse),
                Optional.ofNullable(closedOn).map(LocalDate::parse),
                time);
    }
}
