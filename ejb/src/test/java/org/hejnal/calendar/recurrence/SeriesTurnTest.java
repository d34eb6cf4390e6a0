package org.hejnal.calendar.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTurnTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** The first occurrence, the one that is moved, where to, and the rule by which that is so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-02T10:00 | FREQ=WEEKLY;BYDAY=MO | 2026-11-02T10:00 | 2026-11-03T12:00 | FREQ=WEEKLY;BYDAY=TU",
                "2026-10-05T10:00 | FREQ=WEEKLY;BYDAY=MO | 2026-11-02T10:00 | 2026-11-03T12:00 | FREQ=WEEKLY;BYDAY=TU",
                "2026-10-05T10:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR | 2026-10-09T10:00 | 2026-10-10T10:00 |"
                        + " FREQ=WEEKLY;BYDAY=TU,TH,SA",
                "2026-10-05T10:00 | FREQ=WEEKLY;BYDAY=MO | 2026-10-12T10:00 | 2026-10-26T10:00 | FREQ=WEEKLY;BYDAY=MO",
                "2026-10-26T10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU | 2026-11-01T10:00 | 2026-11-02T10:00 |"
                        + " FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,MO;WKST=TU",
                "2026-10-05T10:00 | FREQ=WEEKLY | 2026-10-12T10:00 | 2026-10-13T10:00 | FREQ=WEEKLY",
                "2026-10-05T10:00 | FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR | 2026-10-09T10:00 | 2026-10-10T10:00 |"
                        + " FREQ=DAILY;BYDAY=TU,WE,TH,FR,SA",
                "2026-10-05T23:00 | FREQ=WEEKLY;BYDAY=MO;BYHOUR=23 | 2026-10-12T23:00 | 2026-10-13T01:00 |"
                        + " FREQ=WEEKLY;BYDAY=TU;BYHOUR=1",
                "2026-10-05T09:00 | FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,14 | 2026-10-12T14:00 | 2026-10-13T15:00 |"
                        + " FREQ=WEEKLY;BYDAY=TU;BYHOUR=10,15",
                "2026-10-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15 | 2026-11-15T10:00 | 2026-11-16T10:00 |"
                        + " FREQ=MONTHLY;BYMONTHDAY=16",
                "2026-10-01T10:00 | FREQ=MONTHLY;BYMONTHDAY=1,15 | 2026-11-15T10:00 | 2026-11-17T10:00 |"
                        + " FREQ=MONTHLY;BYMONTHDAY=3,17",
                "2026-10-31T10:00 | FREQ=MONTHLY;BYMONTHDAY=-1 | 2026-11-30T10:00 | 2026-11-28T10:00 |"
                        + " FREQ=MONTHLY;BYMONTHDAY=-3",
                "2026-10-05T10:00 | FREQ=MONTHLY;BYDAY=1MO | 2026-11-02T10:00 | 2026-11-03T10:00 |"
                        + " FREQ=MONTHLY;BYDAY=1TU",
                "2026-09-07T10:00 | FREQ=MONTHLY;BYDAY=1MO | 2026-09-07T10:00 | 2026-09-08T10:00 |"
                        + " FREQ=MONTHLY;BYDAY=2TU",
                "2026-10-05T10:00 | FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1 | 2026-11-02T10:00 | 2026-11-12T10:00 |"
                        + " FREQ=MONTHLY;BYDAY=TH;BYSETPOS=2",
                "2026-10-30T10:00 | FREQ=MONTHLY;BYDAY=-1FR | 2026-11-27T10:00 | 2026-11-26T10:00 |"
                        + " FREQ=MONTHLY;BYDAY=-1TH",
                "2026-11-13T10:00 | FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 2026-11-13T10:00 | 2026-11-14T10:00 |"
                        + " FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=14",
                "2026-10-05T10:00 | FREQ=MONTHLY;BYDAY=MO | 2026-10-12T10:00 | 2026-10-13T10:00 |"
                        + " FREQ=MONTHLY;BYDAY=TU",
                "2026-10-15T10:00 | FREQ=MONTHLY | 2026-12-15T10:00 | 2026-12-18T10:00 | FREQ=MONTHLY",
                "2026-03-10T10:00 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=10 | 2027-03-10T10:00 | 2027-04-02T10:00 |"
                        + " FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2",
                "2026-03-08T10:00 | FREQ=YEARLY;BYMONTH=3;BYDAY=2SU | 2027-03-14T10:00 | 2027-03-13T10:00 |"
                        + " FREQ=YEARLY;BYMONTH=3;BYDAY=2SA",
                "2026-04-10T10:00 | FREQ=YEARLY;BYYEARDAY=100 | 2027-04-10T10:00 | 2027-04-11T10:00 |"
                        + " FREQ=YEARLY;BYYEARDAY=101",
                "2026-05-11T10:00 | FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | 2027-05-17T10:00 | 2027-05-18T10:00 |"
                        + " FREQ=YEARLY;BYWEEKNO=20;BYDAY=TU",
                "2026-05-11T10:00 | FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | 2027-05-17T10:00 | 2027-05-24T10:00 |"
                        + " FREQ=YEARLY;BYWEEKNO=21;BYDAY=MO",
                "2026-02-20T10:00 | FREQ=YEARLY | 2028-02-20T10:00 | 2028-03-05T10:00 | FREQ=YEARLY"
            })
    void theRuleTurnsSoThatTheMovedOccurrenceIsWhereItWasPut(
            LocalDateTime first, String rule, LocalDateTime from, LocalDateTime to, String turned) {
        SeriesTurn turn = turn(first, Recurrence.of(rule), from, to);
        assertThat(turn.recurrence().rule()).isEqualTo(turned);
        List<LocalDateTime> before = starts(time(first), Recurrence.of(rule));
        List<LocalDateTime> after = starts(turn.time(), turn.recurrence());
        assertThat(after.indexOf(to)).isEqualTo(before.indexOf(from)).isNotNegative();
        assertThat(after).hasSameSizeAs(before);
    }

    /** Where days are counted alike in each period, each occurrence moves by exactly as much. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=MO",
                "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=9",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SA,SU;WKST=SU",
                "FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20261130T090000Z",
                "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130",
                "FREQ=DAILY;INTERVAL=3;COUNT=20",
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"
            })
    void weeksMoveAsAWhole(String rule) {
        LocalDateTime first = LocalDateTime.of(2026, 10, 5, 10, 0);
        Recurrence recurrence = new Recurrence(
                rule,
                List.of(starts(time(first), Recurrence.of(rule))
                        .get(2)
                        .atZone(WARSAW)
                        .toInstant()));
        List<LocalDateTime> before = starts(time(first), recurrence);
        for (Duration by : List.of(
                Duration.ofDays(1),
                Duration.ofDays(-1),
                Duration.ofDays(3),
                Duration.ofHours(26),
                Duration.ofDays(7))) {
            LocalDateTime moved = before.get(4);
            SeriesTurn turn = turn(first, recurrence, moved, moved.plus(by));
            assertThat(starts(turn.time(), turn.recurrence()))
                    .as("%s by %s: %s", rule, by, turn)
                    .isEqualTo(before.stream().map(start -> start.plus(by)).toList());
        }
    }

    @Test
    void whatWasLeftOutStaysLeftOutWhereverItIsNow() {
        LocalDateTime first = LocalDateTime.of(2026, 10, 5, 10, 0);
        Instant december = LocalDateTime.of(2026, 12, 7, 10, 0).atZone(WARSAW).toInstant();
        SeriesTurn turn = turn(
                first,
                new Recurrence("FREQ=MONTHLY;BYDAY=1MO;COUNT=4", List.of(december)),
                LocalDateTime.of(2026, 11, 2, 10, 0),
                LocalDateTime.of(2026, 11, 3, 10, 0));
        assertThat(starts(turn.time(), turn.recurrence()))
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 11, 3), LocalDate.of(2027, 1, 5));
    }

    /** The first Tuesday may come before the first Monday, or a week after: the last one is not lost. */
    @Test
    void aSeriesEndsWithItsLastOccurrence() {
        LocalDateTime first = LocalDateTime.of(2026, 9, 1, 10, 0);
        SeriesTurn turn = turn(
                first,
                Recurrence.of("FREQ=MONTHLY;BYDAY=1TU;UNTIL=20261201T090000Z"),
                LocalDateTime.of(2026, 10, 6, 10, 0),
                LocalDateTime.of(2026, 10, 5, 10, 0));
        assertThat(starts(turn.time(), turn.recurrence()))
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 12, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15 | 2026-11-15T10:00 | 2026-11-30T10:00",
                "2026-10-15T10:00 | FREQ=MONTHLY;BYMONTHDAY=15,28 | 2026-10-28T10:00 | 2026-10-31T10:00",
                "2026-10-30T10:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-11-30T10:00 |"
                        + " 2026-11-28T10:00",
                "2026-10-05T10:00 | FREQ=MONTHLY;BYDAY=1MO,3MO | 2026-10-05T10:00 | 2026-10-13T10:00",
                "2026-03-15T10:00 | FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15 | 2026-09-15T10:00 | 2027-01-03T10:00",
                "2026-10-05T09:00 | FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,22 | 2026-10-05T09:00 | 2026-10-05T12:00",
                "2026-09-07T10:00 | FREQ=WEEKLY;BYDAY=MO;BYMONTH=9,10,11 | 2026-11-30T10:00 | 2026-12-01T10:00",
                "2028-02-29T10:00 | FREQ=YEARLY | 2032-02-29T10:00 | 2032-03-01T10:00"
            })
    void whatCannotTurnIsRefused(LocalDateTime first, String rule, LocalDateTime from, LocalDateTime to) {
        assertThatThrownBy(() -> turn(first, Recurrence.of(rule), from, to))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cannot move along");
    }

    private static SeriesTurn turn(LocalDateTime first, Recurrence recurrence, LocalDateTime from, LocalDateTime to) {
        return SeriesTurn.of(time(first), recurrence, time(from), time(to));
    }

    private static EventTime time(LocalDateTime start) {
        Instant at = start.atZone(WARSAW).toInstant();
        return EventTime.of(at, Optional.of(at.plusSeconds(3600)), WARSAW);
    }

    private static List<LocalDateTime> starts(EventTime time, Recurrence recurrence) {
        List<LocalDateTime> starts = new ArrayList<>();
        Iterator<Instant> all = Series.of(time, Optional.of(recurrence)).startsFrom(time.startsAt());
        while (all.hasNext() && starts.size() < 60) {
            starts.add(time.local(all.next()));
        }
        return starts;
    }
}
