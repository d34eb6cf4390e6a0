package org.hejnal.delivery.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DigestSchedulePolicyTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void comesTodayBeforeTheHourAndTomorrowAfterIt() {
        DigestTime seven = new DigestTime(WARSAW, 7);
        assertThat(next("2026-11-22T05:59:59Z", seven, 1)).isEqualTo("2026-11-22T06:00:00Z");
        assertThat(next("2026-11-22T06:00:00Z", seven, 1)).isEqualTo("2026-11-23T06:00:00Z");
    }

    @Test
    void comesAtTheFirstValidInstantWhereClocksSkipTheHour() {
        DigestTime two = new DigestTime(WARSAW, 2);
        assertThat(next("2026-03-28T12:00:00Z", two, 1)).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(next("2026-03-29T01:00:00Z", two, 1)).isEqualTo("2026-03-30T00:00:00Z");
    }

    @Test
    void comesOnceAndEarlierWhereTheHourOccursTwice() {
        DigestTime two = new DigestTime(WARSAW, 2);
        assertThat(next("2026-10-24T12:00:00Z", two, 1)).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(next("2026-10-25T00:00:00Z", two, 1)).isEqualTo("2026-10-26T01:00:00Z");
        assertThat(next("2026-10-25T00:30:00Z", two, 1)).isEqualTo("2026-10-26T01:00:00Z");
    }

    @Test
    void keepsTheHourAcrossAChangeOfClocks() {
        DigestTime seven = new DigestTime(WARSAW, 7);
        assertThat(next("2026-03-28T06:00:00Z", seven, 1)).isEqualTo("2026-03-29T05:00:00Z");
        assertThat(next("2026-10-24T05:00:00Z", seven, 1)).isEqualTo("2026-10-25T06:00:00Z");
    }

    @Test
    void comesOnMondaysWhereItIsWeekly() {
        DigestTime seven = new DigestTime(WARSAW, 7);
        assertThat(next("2026-03-24T12:00:00Z", seven, 7)).isEqualTo("2026-03-30T05:00:00Z");
        assertThat(next("2026-03-30T05:00:00Z", seven, 7)).isEqualTo("2026-04-06T05:00:00Z");
        assertThat(next("2026-10-25T12:00:00Z", seven, 7)).isEqualTo("2026-10-26T06:00:00Z");
        assertThat(DigestSchedulePolicy.ANCHOR.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void neverRepeatsADayThatIsClosed() {
        DigestTime later = new DigestTime(WARSAW, 9);
        assertThat(DigestSchedulePolicy.nextDay(
                        Instant.parse("2026-11-22T07:00:00Z"), later, 1, Optional.of(LocalDate.of(2026, 11, 22))))
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Property
    void isAlwaysLaterOnItsDaysAndNoDayIsPassedOver(
            @ForAll("instants") Instant after,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = 1, max = 31) int days) {
        DigestTime time = new DigestTime(zone, hour);

        LocalDate day = DigestSchedulePolicy.nextDay(after, time, days, Optional.empty());

        assertThat(time.on(day)).isAfter(after);
        assertThat(time.on(day.minusDays(days))).isBeforeOrEqualTo(after);
        assertThat(Math.floorMod(day.toEpochDay() - DigestSchedulePolicy.ANCHOR.toEpochDay(), (long) days))
                .isZero();
    }

    @Property
    void followsThePreviousDigestByTheNumberOfDays(
            @ForAll("instants") Instant after,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = 1, max = 31) int days) {
        DigestTime time = new DigestTime(zone, hour);
        LocalDate first = DigestSchedulePolicy.nextDay(after, time, days, Optional.empty());

        assertThat(DigestSchedulePolicy.nextDay(time.on(first), time, days, Optional.of(first)))
                .isEqualTo(first.plusDays(days));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2020-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2040-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Warsaw",
                        "Europe/Lisbon",
                        "America/New_York",
                        "America/Santiago",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "Africa/Casablanca",
                        "Pacific/Kiritimati",
                        "UTC")
                .map(ZoneId::of);
    }

    private static Instant next(String after, DigestTime time, int days) {
        return time.on(DigestSchedulePolicy.nextDay(Instant.parse(after), time, days, Optional.empty()));
    }
}
