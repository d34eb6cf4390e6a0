package org.hejnal.preference.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    /** The ends are counted by hand from the offsets that the zones had or have on those days. */
    @ParameterizedTest
    @CsvSource({
        // Winter in Warsaw is UTC+1: over midnight, from the first moment on, up to the last one and no further.
        "Europe/Warsaw, 22:00, 07:00, 2026-01-10T21:00:00Z, 2026-01-11T06:00:00Z",
        "Europe/Warsaw, 22:00, 07:00, 2026-01-11T05:59:59Z, 2026-01-11T06:00:00Z",
        "Europe/Warsaw, 22:00, 07:00, 2026-01-11T06:00:00Z,",
        "Europe/Warsaw, 22:00, 07:00, 2026-01-10T20:59:59Z,",
        "Europe/Warsaw, 13:00, 14:30, 2026-01-10T12:10:00Z, 2026-01-10T13:30:00Z",
        "Europe/Warsaw, 13:00, 14:30, 2026-01-10T13:30:00Z,",
        // 29 March 2026: from 02:00 to 03:00 at 01:00Z.
        "Europe/Warsaw, 22:00, 07:00, 2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z",
        "Europe/Warsaw, 22:00, 02:30, 2026-03-29T00:30:00Z, 2026-03-29T01:00:00Z",
        "Europe/Warsaw, 02:30, 05:00, 2026-03-29T00:59:59Z,",
        "Europe/Warsaw, 02:30, 05:00, 2026-03-29T01:00:00Z, 2026-03-29T03:00:00Z",
        "Europe/Warsaw, 02:10, 02:40, 2026-03-29T01:00:00Z,",
        // 25 October 2026: from 03:00 back to 02:00 at 01:00Z.
        "Europe/Warsaw, 22:00, 07:00, 2026-10-24T22:00:00Z, 2026-10-25T06:00:00Z",
        "Europe/Warsaw, 22:00, 02:30, 2026-10-25T00:10:00Z, 2026-10-25T01:30:00Z",
        "Europe/Warsaw, 22:00, 02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
        "Europe/Warsaw, 02:30, 05:00, 2026-10-25T00:29:59Z,",
        "Europe/Warsaw, 02:30, 05:00, 2026-10-25T00:30:00Z, 2026-10-25T04:00:00Z",
        // 8 March 2026: UTC-3:30 until 02:00, then UTC-2:30.
        "America/St_Johns, 22:00, 07:00, 2026-03-08T01:29:59Z,",
        "America/St_Johns, 22:00, 07:00, 2026-03-08T01:30:00Z, 2026-03-08T09:30:00Z",
        // Samoa had no 30 December 2011: UTC-10 until midnight, then UTC+14. Two nights' halves are one night.
        "Pacific/Apia, 22:00, 07:00, 2011-12-30T09:00:00Z, 2011-12-30T17:00:00Z",
        "Pacific/Apia, 22:00, 07:00, 2011-12-30T16:00:00Z, 2011-12-30T17:00:00Z",
    })
    void endAsThePersonsClockSays(ZoneId zone, LocalTime from, LocalTime until, Instant now, Instant end) {
        assertThat(new QuietHours(from, until).endAt(now, zone)).isEqualTo(Optional.ofNullable(end));
    }

    @ParameterizedTest
    @CsvSource({"22:00, 07:00, PT9H", "13:00, 14:30, PT1H30M", "00:00, 23:59, PT23H59M", "07:00, 07:00, PT24H"})
    void lastAsLongAsOneCounts(LocalTime from, LocalTime until, Duration length) {
        assertThat(new QuietHours(from, until).length()).isEqualTo(length);
    }

    /** What the clock on the wall shows, minute by minute, is a second implementation. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Warsaw, 2026-03-28T00:00:00Z", "Europe/Warsaw, 2026-10-24T00:00:00Z",
        "America/St_Johns, 2026-03-07T00:00:00Z", "America/St_Johns, 2026-11-01T00:00:00Z",
        "Pacific/Apia, 2011-12-29T00:00:00Z", "Australia/Lord_Howe, 2026-04-04T00:00:00Z",
        "Africa/Casablanca, 2026-02-14T00:00:00Z"
    })
    void nobodyIsWokenWhileTheirClockShowsAQuietTime(ZoneId zone, Instant start) {
        for (String hours : new String[] {"22:00-07:00", "02:30-05:00", "01:15-02:45", "00:00-23:59", "23:59-00:00"}) {
            LocalTime from = LocalTime.parse(hours.substring(0, 5));
            LocalTime until = LocalTime.parse(hours.substring(6));
            QuietHours quiet = new QuietHours(from, until);
            LongStream.range(0, 3 * 24 * 60).forEach(minute -> {
                Instant now = start.plus(minute, ChronoUnit.MINUTES);
                Optional<Instant> end = quiet.endAt(now, zone);
                if (isShown(now, zone, from, until)) {
                    assertThat(end).as(hours + " at " + now).isPresent();
                }
                end.ifPresent(wake -> {
                    assertThat(wake).isAfter(now);
                    assertThat(isShown(wake, zone, from, until))
                            .as(hours + " at " + now)
                            .isFalse();
                });
            });
        }
    }

    private static boolean isShown(Instant now, ZoneId zone, LocalTime from, LocalTime until) {
        LocalTime time = now.atZone(zone).toLocalTime();
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
