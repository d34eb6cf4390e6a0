package org.hejnal.calendar.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of RFC 5545, section 3.8.5.3, in its zone. */
class SeriesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19970902T0900 | FREQ=DAILY;COUNT=10 | 10 | 0902 0903 0904 0905 0906 0907 0908 0909 0910 0911
            19970902T0900 | FREQ=DAILY;UNTIL=19971224T000000Z | 113 | 0902 0903 0904
            19970902T0900 | FREQ=DAILY;INTERVAL=2 | -1 | 0902 0904 0906 0908
            19970902T0900 | FREQ=DAILY;INTERVAL=10;COUNT=5 | 5 | 0902 0912 0922 1002 1012
            19980101T0900 | FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA | 93 | 0101 0102 0103
            19980101T0900 | FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1 | 93 | 0101 0102 0103
            19970902T0900 | FREQ=WEEKLY;COUNT=10 | 10 | 0902 0909 0916 0923 0930 1007 1014 1021 1028 1104
            19970902T0900 | FREQ=WEEKLY;UNTIL=19971224T000000Z | 17 | 0902 0909 0916
            19970902T0900 | FREQ=WEEKLY;INTERVAL=2;WKST=SU | -1 | 0902 0916 0930 1014 1028 1111
            19970902T0900 | FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH | 10 | 0902 0904 0909 0911 0916 0918 0923 0925 0930 1002
            19970901T0900 | FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR | 25 | 0901 0903 0905 0915
            19970902T0900 | FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH | 8 | 0902 0904 0916 0918 0930 1002 1014 1016
            19970905T0900 | FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 10 | 0905 1003 1107 1205 0102 0206 0306 0403 0501 0605
            19970905T0900 | FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR | 4 | 0905 1003 1107 1205
            19970907T0900 | FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU | 10 | 0907 0928 1102 1130 0104 0125 0301 0329 0503 0531
            19970922T0900 | FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 6 | 0922 1020 1117 1222 0119 0216
            19970928T0900 | FREQ=MONTHLY;BYMONTHDAY=-3 | -1 | 0928 1029 1128 1229 0129 0226
            19970902T0900 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15 | 10 | 0902 0915 1002 1015 1102 1115 1202 1215 0102 0115
            19970930T0900 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 10 | 0930 1001 1031 1101 1130 1201 1231 0101 0131 0201
            19970910T0900 | FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15 | 10 | 0910 0911 0912 0913 0914 0915 0310 0311 0312 0313
            19970902T0900 | FREQ=MONTHLY;INTERVAL=2;BYDAY=TU | -1 | 0902 0909 0916 0923 0930 1104 1111 1118 1125 0106
            19970610T0900 | FREQ=YEARLY;COUNT=10;BYMONTH=6,7 | 10 | 0610 0710 0610 0710 0610 0710 0610 0710 0610 0710
            19970310T0900 | FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3 | 10 | 0310 0110 0210 0310 0110 0210 0310 0110 0210 0310
            19970101T0900 | FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200 | 10 | 0101 0410 0719 0101 0409 0718 0101 0410 0719 0101
            19970519T0900 | FREQ=YEARLY;BYDAY=20MO | -1 | 0519 0518 0517
            19970512T0900 | FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | -1 | 0512 0511 0517
            19970313T0900 | FREQ=YEARLY;BYMONTH=3;BYDAY=TH | -1 | 0313 0320 0327 0305 0312 0319 0326 0304 0311 0318 0325
            19970605T0900 | FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8 | -1 | 0605 0612 0619 0626 0703
            19970913T0900 | FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | -1 | 0913 1011 1108 1213 0110 0207 0307 0411 0509 0613
            19961105T0900 | FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | -1 | 1105 1107 1102
            19970904T0900 | FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 3 | 0904 1007 1106
            19970929T0900 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | -1 | 0929 1030 1127 1230 0129 0226 0330
            19970805T0900 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 4 | 0805 0810 0819 0824
            19970805T0900 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 4 | 0805 0817 0819 0831
            20070115T0900 | FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5 | 5 | 0115 0130 0215 0315 0330
            """)
    void yieldsTheDaysOfTheStandard(String start, String rule, int count, String days) {
        List<Instant> starts = starts(series(start, rule), 2000);
        List<String> expected = List.of(days.split(" "));
        assertThat(starts.subList(0, expected.size()))
                .extracting(instant -> day(instant))
                .isEqualTo(expected);
        assertThat(starts)
                .allSatisfy(instant -> assertThat(instant.atZone(NEW_YORK))
                        .hasToString(instant.atZone(NEW_YORK).toLocalDate() + "T09:00" + offset(instant)
                                + "[America/New_York]"));
        if (count >= 0) {
            assertThat(starts).hasSize(count);
        } else {
            assertThat(starts).hasSizeGreaterThan(20);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z | 0900 1200 1500
            FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40;COUNT=5 | 0900 0920 0940 1000 1020
            FREQ=HOURLY;BYMINUTE=0,30;COUNT=4 | 0900 0930 1000 1030
            """)
    void yieldsTheHoursOfTheStandard(String rule, String times) {
        assertThat(starts(series("19970902T0900", rule), 10))
                .extracting(
                        start -> start.atZone(NEW_YORK).toLocalTime().toString().replace(":", ""))
                .containsExactly(times.split(" "));
    }

    /** Where the clocks go forward at midnight; the day that the series begins on, begins at one. */
    @ParameterizedTest
    @CsvSource({
        "Africa/Cairo, 2026-04-24",
        "America/Santiago, 2026-09-06",
        "America/Havana, 2026-03-08",
        "Asia/Beirut, 2026-03-29"
    })
    void wholeDaysBeginWithTheirDaysWhateverTheFirstDoes(ZoneId zone, LocalDate first) {
        assertThat(first.atStartOfDay(zone).getHour()).isEqualTo(1);
        for (String rule : List.of("FREQ=DAILY;COUNT=4", "FREQ=YEARLY;COUNT=4")) {
            EventTime time = EventTime.allDay(first, zone);
            Series series = Series.of(time, Optional.of(Recurrence.of(rule)));
            List<Instant> starts = starts(series, 10);
            assertThat(starts).hasSize(4).first().isEqualTo(time.startsAt());
            assertThat(starts)
                    .allSatisfy(start -> assertThat(start)
                            .isEqualTo(start.atZone(zone)
                                    .toLocalDate()
                                    .atStartOfDay(zone)
                                    .toInstant()))
                    .allSatisfy(start -> assertThat(
                                    EventTime.allDay(start.atZone(zone).toLocalDate(), zone))
                            .isEqualTo(time.at(start)))
                    .allMatch(series::hasOccurrenceAt);
            Instant second = starts.get(1);
            Series rest = Series.of(time, Optional.of(Recurrence.of(rule).without(second)));
            assertThat(starts(rest, 10)).hasSize(3).doesNotContain(second);
        }
    }

    /** Exceptions and the end of a series were written when the clocks were an hour off. */
    @Test
    void wholeDaysAreLeftOutWhateverBecomesOfTheirZone() {
        EventTime time = new EventTime(Instant.parse("2026-03-01T22:00:00Z"), Optional.empty(), true, WARSAW);
        Instant second = Instant.parse("2026-03-02T22:00:00Z");
        Series series = Series.of(time, Optional.of(new Recurrence("FREQ=DAILY;COUNT=3", List.of(second))));
        List<Instant> left = List.of(Instant.parse("2026-03-01T23:00:00Z"), Instant.parse("2026-03-03T23:00:00Z"));
        assertThat(starts(series, 10)).isEqualTo(left);
        assertThat(starts(series.knowing(Instant.parse("2026-03-04T22:00:00Z"), new Steps()), 10))
                .isEqualTo(left);
    }

    @Test
    void leavesOutExceptions() {
        Instant friday = Instant.parse("1997-09-02T13:00:00Z");
        Series series = Series.of(
                newYork("19980213T0900"),
                Optional.of(new Recurrence("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", List.of(friday))));
        assertThat(starts(series, 5))
                .extracting(start -> start.atZone(NEW_YORK).toLocalDate().toString())
                .containsExactly("1998-02-13", "1998-03-13", "1998-11-13", "1999-08-13", "2000-10-13");

        Instant second = Instant.parse("1998-03-13T14:00:00Z");
        Series without = Series.of(
                newYork("19980213T0900"),
                Optional.of(new Recurrence("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", List.of(second))));
        assertThat(starts(without, 2))
                .extracting(start -> start.atZone(NEW_YORK).toLocalDate().toString())
                .containsExactly("1998-02-13", "1998-11-13");
    }

    @Test
    void countsTheBeginningThatTheRuleDoesNotName() {
        assertThat(starts(series("19970901T0900", "FREQ=WEEKLY;BYDAY=TU;COUNT=3"), 10))
                .extracting(SeriesTest::day)
                .containsExactly("0901", "0902", "0909");
    }

    @Test
    void keepsTheLocalTimeWhenClocksChange() {
        Series series = warsaw("2026-03-28T02:30", "FREQ=DAILY;COUNT=3");
        // 02:30 does not exist on 29 March: it is read with the offset from before, so 03:30.
        assertThat(starts(series, 5))
                .extracting(start -> start.atZone(WARSAW).toLocalDateTime().toString())
                .containsExactly("2026-03-28T02:30", "2026-03-29T03:30", "2026-03-30T02:30");
        Series autumn = warsaw("2026-10-24T02:30", "FREQ=DAILY;COUNT=3");
        // 02:30 comes twice on 25 October: the first, in summer time, is meant.
        assertThat(starts(autumn, 5))
                .containsExactly(
                        Instant.parse("2026-10-24T00:30:00Z"),
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void neverNamesAnInstantTwice() {
        assertThat(starts(warsaw("2026-03-29T00:00", "FREQ=HOURLY;COUNT=6"), 10))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void endsOccurrencesAfterTheSameTimeOrNumberOfDays() {
        Series timed = warsaw("2026-03-28T20:00", "FREQ=DAILY;COUNT=3");
        assertThat(timed.endOf(Instant.parse("2026-03-28T19:00:00Z")))
                .isEqualTo(Optional.of(Instant.parse("2026-03-28T20:00:00Z")));
        Series days = Series.of(
                EventTime.allDay(LocalDate.of(2026, 3, 22), WARSAW), Optional.of(Recurrence.of("FREQ=WEEKLY")));
        // The day on which clocks go forward has 23 hours.
        assertThat(days.endOf(Instant.parse("2026-03-28T23:00:00Z")))
                .isEqualTo(Optional.of(Instant.parse("2026-03-29T22:00:00Z")));
        assertThat(starts(days, 2))
                .containsExactly(Instant.parse("2026-03-21T23:00:00Z"), Instant.parse("2026-03-28T23:00:00Z"));
    }

    @Test
    void celebratesTheLeapDayEveryYear() {
        EventTime born = EventTime.allDay(LocalDate.of(2024, 2, 29), WARSAW);
        Series series = Series.of(born, Optional.of(RecurrencePolicy.yearly(LocalDate.of(2024, 2, 29), List.of())));
        assertThat(starts(series, 6))
                .extracting(start -> start.atZone(WARSAW).toLocalDate().toString())
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28");
    }

    @Test
    void looksBackAndForth() {
        Series series = warsaw("1990-01-01T08:00", "FREQ=WEEKLY;BYDAY=MO");
        Instant monday = Instant.parse("2026-03-02T07:00:00Z");
        assertThat(series.firstFrom(monday)).isEqualTo(Optional.of(monday));
        assertThat(series.hasOccurrenceAt(monday)).isTrue();
        assertThat(series.hasOccurrenceAt(monday.plusMillis(1))).isFalse();
        assertThat(series.lastBefore(monday, 2))
                .containsExactly(Instant.parse("2026-02-16T07:00:00Z"), Instant.parse("2026-02-23T07:00:00Z"));
        assertThat(warsaw("1990-01-01T08:00", "FREQ=WEEKLY;COUNT=2").lastBefore(monday, 5))
                .containsExactly(Instant.parse("1990-01-01T07:00:00Z"), Instant.parse("1990-01-08T07:00:00Z"));
    }

    @Test
    void goesBackwardsAsItGoesForwards() {
        Series series = warsaw("2026-01-01T08:00", "FREQ=DAILY;BYDAY=MO,TH;COUNT=60");
        List<Instant> forwards = starts(series, 100);
        List<Instant> backwards = new ArrayList<>();
        new BackwardIterator(series, EventTime.LATEST).forEachRemaining(backwards::add);
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;COUNT=60",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=3",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=1",
                "FREQ=HOURLY;INTERVAL=7;COUNT=2000",
                "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=9"
            })
    void isTheSameWithItsEndKnown(String rule) {
        Instant start = Instant.parse("2026-03-01T01:30:00.500Z");
        Optional<Instant> end = Optional.of(start.plus(Duration.ofHours(50)));
        Optional<Recurrence> recurrence =
                Optional.of(new Recurrence(rule, List.of(Instant.parse("2026-03-29T00:30:00.500Z"))));
        for (EventTime time : List.of(
                EventTime.of(start, end, WARSAW),
                EventTime.of(start, Optional.empty(), WARSAW),
                EventTime.allDay(LocalDate.of(2026, 3, 1), WARSAW))) {
            if (time.isAllDay() && rule.contains("HOURLY")) {
                continue;
            }
            Series series = Series.of(time, recurrence);
            Series known = series.knowing(series.until(), new Steps());
            assertThat(starts(known, 3000)).isEqualTo(starts(series, 3000));
            assertThat(known.rule().orElseThrow().isCounted()).isFalse();
        }
    }

    @Test
    void goesOnlySoFarInOneCall() {
        Series daily = warsaw("1850-01-01T08:00", "FREQ=DAILY");
        Steps steps = new Steps();
        Series known = daily.knowing(daily.until(), steps);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        starts(known, 100_000);
                    }
                })
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void endsWithTheAcceptedDates() {
        Series series = warsaw("2190-01-01T08:00", "FREQ=YEARLY");
        assertThat(starts(series, 100)).hasSize(10);
        assertThat(series.until()).isEqualTo(EventTime.LATEST.plusSeconds(3600));
    }

    @Test
    void happensOnceWithoutARule() {
        Series series = Series.of(newYork("19970902T0900"), Optional.empty());
        assertThat(starts(series, 5)).containsExactly(Instant.parse("1997-09-02T13:00:00Z"));
        assertThat(series.startsFrom(Instant.parse("1997-09-02T13:00:01Z")).hasNext())
                .isFalse();
    }

    private static Series series(String start, String rule) {
        return Series.of(newYork(start), Optional.of(Recurrence.of(rule)));
    }

    private static Series warsaw(String start, String rule) {
        Instant at = LocalDateTime.parse(start).atZone(WARSAW).toInstant();
        return Series.of(EventTime.of(at, Optional.of(at.plusSeconds(3600)), WARSAW), Optional.of(Recurrence.of(rule)));
    }

    private static EventTime newYork(String start) {
        LocalDateTime local =
                LocalDateTime.parse(start.replaceAll("(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)", "$1-$2-$3T$4:$5"));
        return EventTime.of(local.atZone(NEW_YORK).toInstant(), Optional.empty(), NEW_YORK);
    }

    private static List<Instant> starts(Series series, int most) {
        List<Instant> starts = new ArrayList<>();
        for (Iterator<Instant> all = series.startsFrom(EventTime.EARLIEST); all.hasNext() && starts.size() < most; ) {
            starts.add(all.next());
        }
        return starts;
    }

    private static String day(Instant instant) {
        return instant.atZone(NEW_YORK)
                .toLocalDate()
                .toString()
                .replace("-", "")
                .substring(4);
    }

    private static ZoneOffset offset(Instant instant) {
        return NEW_YORK.getRules().getOffset(instant);
    }
}
