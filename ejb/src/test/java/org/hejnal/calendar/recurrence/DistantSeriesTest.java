package org.hejnal.calendar.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Series that began long ago, asked about today. */
class DistantSeriesTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant LONG_AGO = Instant.parse("1850-01-01T10:20:30Z");
    private static final Instant NOW = Instant.parse("2026-10-24T00:00:00Z");

    /** More than two months have hours. */
    private static final int MANY = 4000;

    /**
     * As many as a circle may have; going from hour to hour, each takes the twentieth part of a second. Clocks in Warsaw showed
     * 11:44:30 when it began.
     */
    @Test
    @Timeout(10)
    void aThousandOfThemAreLookedThroughAtOnce() {
        Series series = series("FREQ=HOURLY;BYDAY=MO", LONG_AGO);
        for (int i = 0; i < 1000; i++) {
            assertThat(series.firstFrom(NOW)).contains(Instant.parse("2026-10-25T23:44:30Z"));
        }
    }

    /** What is asked for later is what comes later anyway, over the night in which clocks are changed too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=HOURLY",
                "FREQ=HOURLY;INTERVAL=5",
                "FREQ=HOURLY;INTERVAL=7;BYDAY=MO,SU",
                "FREQ=HOURLY;INTERVAL=25;BYHOUR=3,9,15",
                "FREQ=HOURLY;BYMINUTE=10,50;BYSETPOS=-1",
                "FREQ=HOURLY;INTERVAL=3;UNTIL=20261025T120000Z"
            })
    void theyGoOnAsTheyBegan(String rule) {
        Series series = series(rule, NOW.minus(Duration.ofDays(60)));
        List<Instant> all = new ArrayList<>();
        Iterator<Instant> starts = series.startsFrom(series.time().startsAt());
        while (starts.hasNext() && all.size() < MANY) {
            all.add(starts.next());
        }
        for (int hour = 0; hour < 72; hour++) {
            Instant from = NOW.plus(Duration.ofHours(hour));
            Iterator<Instant> rest = series.startsFrom(from);
            List<Instant> expected =
                    all.stream().filter(start -> !start.isBefore(from)).limit(3).toList();
            for (Instant start : expected) {
                assertThat(rest.next()).as("%s from %s", rule, from).isEqualTo(start);
            }
        }
    }

    private static Series series(String rule, Instant start) {
        return Series.of(EventTime.of(start, Optional.empty(), WARSAW), Optional.of(Recurrence.of(rule)));
    }
}
