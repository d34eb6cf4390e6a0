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

    @Test
    void aPauseKeepsItOpenOnItsDays() {
        Instant pauseEnd = Instant.parse("2026-11-24T23:00:00Z");
        DigestWindow window = window("2026-11-22", "2026-11-21", paused(pauseEnd));
        Instant sevenOClock = Instant.parse("2026-11-22T06:00:00Z");

        assertThat(window.isHeld(sevenOClock)).isTrue();
        DigestWindow next = window.lookedAt(sevenOClock);
        assertThat(next.closedOn()).as("it has not closed").contains(LocalDate.of(2026, 11, 21));
        assertThat(next.nextAt()).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(window.isHeld(pauseEnd.minusMillis(1))).isTrue();
        assertThat(window.isHeld(pauseEnd)).isFalse();
    }

    @Test
    void whoEndsAPauseGetsItTodayUnlessTodayHasHadADigest() {
        DigestWindow window = window("2026-11-23", "2026-11-20", SEVEN);
        Instant noon = Instant.parse("2026-11-22T11:00:00Z");

        DigestWindow resumed = window.resumed(noon, Optional.of(LocalDate.of(2026, 11, 21)));
        assertThat(resumed.isDue(noon)).isTrue();
        assertThat(resumed.lookedAt(noon).closedOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(window.resumed(noon, Optional.of(LocalDate.of(2026, 11, 22))))
                .isEqualTo(window);
        assertThat(window(null, "2026-11-20", SEVEN)
                        .resumed(noon, Optional.empty())
                        .isDue(noon))
                .as("one whose day is not worked out yet")
                .isTrue();
        DigestWindow closedToday = window("2026-11-23", "2026-11-22", SEVEN);
        assertThat(closedToday.resumed(noon, Optional.empty())).isEqualTo(closedToday);
        DigestWindow overdue = window("2026-11-21", "2026-11-20", SEVEN);
        assertThat(overdue.resumed(noon, Optional.empty()))
                .as("it is due anyway")
                .isEqualTo(overdue);
    }

    private static DigestTime paused(Instant until) {
        return new DigestTime(SEVEN.zone(), SEVEN.hour(), Optional.of(until));
    }

    private static DigestWindow window(@Nullable String closesOn, @Nullable String closedOn, DigestTime time) {
        return new DigestWindow(
                new DigestWindow.Key(1001, "email", 1),
                Optional.ofNullable(closesOn).map(LocalDate::parse),
                Optional.ofNullable(closedOn).map(LocalDate::parse),
                time);
    }
}
