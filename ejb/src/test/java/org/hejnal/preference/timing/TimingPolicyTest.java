package org.hejnal.preference.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TimingPolicyTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Optional<QuietHours> NIGHT =
            Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
    private static final Instant DAY = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant AT_NIGHT = Instant.parse("2026-06-01T21:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-06-02T05:00:00Z");
    private static final Instant PAUSE_END = Instant.parse("2026-06-14T22:00:00Z");
    private static final Departure SINGLE = new Departure(1001, true, false);
    private static final Departure AGAIN = new Departure(1001, true, true);
    private static final Departure DIGEST = new Departure(1001, false, false);

    @Test
    void whoHasChosenNothingGetsEverythingUncounted() {
        assertThat(policy(Optional.empty(), Optional.empty(), OptionalInt.empty())
                        .judge(SINGLE, AT_NIGHT, 0))
                .isEqualTo(Verdict.go(false));
    }

    @Test
    void aNightHoldsSinglesAndDigestsBack() {
        TimingPolicy policy = policy(NIGHT, Optional.empty(), OptionalInt.empty());
        Verdict expected = Verdict.waitFor(PostponedReason.QUIET_HOURS, MORNING);
        assertThat(policy.judge(SINGLE, AT_NIGHT, 0)).isEqualTo(expected);
        assertThat(policy.judge(DIGEST, AT_NIGHT, 0)).isEqualTo(expected);
        assertThat(policy.judge(SINGLE, MORNING, 0)).isEqualTo(Verdict.go(false));
    }

    @Test
    void aPauseCollectsSinglesAndHoldsDigestsBackUntilItsEnd() {
        TimingPolicy policy = policy(NIGHT, Optional.of(PAUSE_END), OptionalInt.of(1));
        assertThat(policy.judge(SINGLE, AT_NIGHT, 5)).isEqualTo(Verdict.collect(PostponedReason.PAUSE));
        assertThat(policy.judge(DIGEST, DAY, 0)).isEqualTo(Verdict.waitFor(PostponedReason.PAUSE, PAUSE_END));
        assertThat(policy.judge(DIGEST, PAUSE_END, 0).reason()).contains(PostponedReason.QUIET_HOURS);
    }

    @Test
    void whatIsBeyondTheCapIsCollected() {
        TimingPolicy policy = policy(Optional.empty(), Optional.empty(), OptionalInt.of(2));
        assertThat(policy.judge(SINGLE, DAY, 1)).isEqualTo(Verdict.go(true));
        assertThat(policy.judge(SINGLE, DAY, 2)).isEqualTo(Verdict.collect(PostponedReason.DAILY_CAP));
        assertThat(policy.judge(AGAIN, DAY, 2)).as("another attempt").isEqualTo(Verdict.go(false));
        assertThat(policy.judge(DIGEST, DAY, 2)).isEqualTo(Verdict.go(false));
    }

    @Test
    void aDayIsCountedAndTheNextBeginsAnew() {
        PersonTiming timing = new PersonTiming();
        LocalDate monday = LocalDate.of(2026, 6, 1);
        timing.take(monday);
        timing.take(monday);
        assertThat(timing.taken(monday)).isEqualTo(2);
        assertThat(timing.taken(monday.plusDays(1))).isZero();
        timing.take(monday.plusDays(1));
        assertThat(timing.taken(monday.plusDays(1))).isEqualTo(1);
        assertThat(timing.taken(monday)).as("a zone further west").isEqualTo(1);
        timing.take(monday);
        assertThat(timing.taken(monday.plusDays(1))).isEqualTo(2);
    }

    @Test
    void aPauseBeginsTheDayWhereThePersonLives() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        assertThat(new PauseEnd.AtDay(day).in(WARSAW)).isEqualTo("2026-12-23T23:00:00Z");
        assertThat(new PauseEnd.AtDay(day).in(ZoneId.of("America/St_Johns"))).isEqualTo("2026-12-24T03:30:00Z");
        assertThat(new PauseEnd.AtDay(LocalDate.of(2011, 12, 30)).in(ZoneId.of("Pacific/Apia")))
                .as("a day that there was not")
                .isEqualTo("2011-12-30T10:00:00Z");
    }

    private static TimingPolicy policy(Optional<QuietHours> quiet, Optional<Instant> pause, OptionalInt cap) {
        return new TimingPolicy(WARSAW, quiet, pause, cap);
    }
}
