package org.hejnal.calendar.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.RecurrencePolicy;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.calendar.reminder.ReminderPolicy.Plan;
import org.junit.jupiter.api.Test;

class ReminderPolicyTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Series WEEKLY = Series.of(
            EventTime.of(MONDAY, Optional.empty(), WARSAW), Optional.of(Recurrence.of("FREQ=WEEKLY;COUNT=3")));

    @Test
    void comesBeforeTheNextOccurrenceThatItIsInTimeFor() {
        assertThat(next(WEEKLY, 60, "2026-03-02T07:59:59Z"))
                .contains(plan("2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z"));
        assertThat(next(WEEKLY, 60, "2026-03-02T08:00:00Z"))
                .contains(plan("2026-03-09T08:00:00Z", "2026-03-09T09:00:00Z"));
        assertThat(next(WEEKLY, -60, "2026-03-02T09:30:00Z"))
                .contains(plan("2026-03-02T10:00:00Z", "2026-03-02T09:00:00Z"));
        assertThat(next(WEEKLY, 60, "2026-03-16T08:00:00Z")).isEmpty();
    }

    @Test
    void comesOnceForEachOccurrence() {
        Instant overdue = MONDAY.minusSeconds(86_400);
        assertThat(ReminderPolicy.next(WEEKLY, 60, overdue, MONDAY))
                .contains(plan("2026-03-09T08:00:00Z", "2026-03-09T09:00:00Z"));
    }

    @Test
    void leavesOutExceptions() {
        Series series = Series.of(
                EventTime.of(MONDAY, Optional.empty(), WARSAW),
                Optional.of(new Recurrence("FREQ=WEEKLY", List.of(MONDAY))));
        assertThat(next(series, 0, "2026-03-01T00:00:00Z"))
                .contains(plan("2026-03-09T09:00:00Z", "2026-03-09T09:00:00Z"));
    }

    /** On 29 March 2026 clocks in Warsaw go forward, so that nine o'clock is eight hours after midnight. */
    @Test
    void comesAtNineOnWholeDays() {
        LocalDate day = LocalDate.of(1990, 3, 29);
        Series birthday =
                Series.of(EventTime.allDay(day, WARSAW), Optional.of(RecurrencePolicy.yearly(day, List.of())));
        assertThat(next(birthday, ReminderPolicy.BIRTHDAY_DEFAULT, "2026-01-01T00:00:00Z"))
                .contains(plan("2026-03-29T07:00:00Z", "2026-03-28T23:00:00Z"));
        assertThat(next(birthday, ReminderPolicy.BIRTHDAY_DEFAULT, "2026-03-29T07:00:00Z"))
                .contains(plan("2027-03-29T07:00:00Z", "2027-03-28T22:00:00Z"));
    }

    /** Where the day begins at one, as on 24 April 2026 in Cairo. */
    @Test
    void comesAtNineOnADayWithoutMidnight() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        Series day = Series.of(EventTime.allDay(LocalDate.of(2026, 4, 24), cairo), Optional.empty());
        assertThat(next(day, ReminderPolicy.BIRTHDAY_DEFAULT, "2026-01-01T00:00:00Z"))
                .contains(plan("2026-04-24T06:00:00Z", "2026-04-23T22:00:00Z"));
    }

    @Test
    void isPlannedStillWhereItsOccurrenceIsAsItWas() {
        Plan due = plan("2026-03-09T08:00:00Z", "2026-03-09T09:00:00Z");
        assertThat(ReminderPolicy.isPlanned(WEEKLY, 60, due)).isTrue();
        assertThat(ReminderPolicy.isPlanned(WEEKLY, 30, due)).isFalse();
        assertThat(ReminderPolicy.isPlanned(WEEKLY, 60, plan("2026-03-09T07:00:00Z", "2026-03-09T08:00:00Z")))
                .isFalse();
        Series without = Series.of(
                WEEKLY.time(),
                Optional.of(new Recurrence("FREQ=WEEKLY", List.of(Instant.parse("2026-03-09T09:00:00Z")))));
        assertThat(ReminderPolicy.isPlanned(without, 60, due)).isFalse();
    }

    private static Optional<Plan> next(Series series, int minutes, String after) {
        return ReminderPolicy.next(series, minutes, Instant.parse(after), Instant.MIN);
    }

    private static Plan plan(String sendAt, String occurrence) {
        return new Plan(Instant.parse(sendAt), Instant.parse(occurrence));
    }
}
