package org.hejnal.calendar.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Rules against the calendar itself: every day is asked whether the rule names it. */
class RuleOracleTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int ASKED_YEARS = 12;

    @Property(tries = 100)
    void daysOfTheYear(
            @ForAll @IntRange(min = -366, max = 366) int day, @ForAll @IntRange(min = 2000, max = 2050) int year) {
        Assume.that(day != 0);
        check(
                LocalDate.of(year, 1, 1),
                "FREQ=YEARLY;BYYEARDAY=" + day,
                date -> date.getDayOfYear() == (day > 0 ? day : date.lengthOfYear() + 1 + day));
    }

    @Property(tries = 100)
    void daysOfTheMonth(
            @ForAll @IntRange(min = -31, max = 31) int day, @ForAll @IntRange(min = 1, max = 5) int interval) {
        Assume.that(day != 0);
        check(
                LocalDate.of(2023, 1, 1),
                "FREQ=MONTHLY;INTERVAL=" + interval + ";BYMONTHDAY=" + day,
                date -> (date.getYear() * 12 + date.getMonthValue() - 1 - 2023 * 12) % interval == 0
                        && date.getDayOfMonth() == (day > 0 ? day : date.lengthOfMonth() + 1 + day));
    }

    @Property(tries = 100)
    void weekdaysOfTheMonth(@ForAll @IntRange(min = -5, max = 5) int which, @ForAll DayOfWeek weekday) {
        Assume.that(which != 0);
        check(
                LocalDate.of(2024, 2, 1),
                "FREQ=MONTHLY;BYDAY=" + which + weekday.name().substring(0, 2),
                date -> date.getDayOfWeek() == weekday
                        && (which > 0
                                ? (date.getDayOfMonth() - 1) / 7 == which - 1
                                : (date.lengthOfMonth() - date.getDayOfMonth()) / 7 == -which - 1));
    }

    @Property(tries = 100)
    void weekdaysOfEveryFewWeeks(@ForAll @IntRange(min = 1, max = 6) int interval, @ForAll DayOfWeek weekday) {
        // A Monday, so that its week is the first one.
        LocalDate first = LocalDate.of(2024, 1, 1);
        check(
                first,
                "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + weekday.name().substring(0, 2),
                date -> date.getDayOfWeek() == weekday && (date.toEpochDay() - first.toEpochDay()) / 7 % interval == 0);
    }

    private static void check(LocalDate first, String rule, Predicate<LocalDate> isNamed) {
        List<LocalDate> expected = Stream.iterate(first, date -> date.plusDays(1))
                .limit(ASKED_YEARS * 365L)
                .filter(date -> date.equals(first) || isNamed.test(date))
                .toList();
        Instant start = first.atTime(10, 0).atZone(WARSAW).toInstant();
        Series series = Series.of(EventTime.of(start, Optional.empty(), WARSAW), Optional.of(Recurrence.of(rule)));
        List<LocalDate> named = new ArrayList<>();
        for (var starts = series.startsFrom(start); starts.hasNext() && named.size() < expected.size(); ) {
            named.add(starts.next().atZone(WARSAW).toLocalDate());
        }
        assertThat(named).as(rule).isEqualTo(expected);
    }
}
