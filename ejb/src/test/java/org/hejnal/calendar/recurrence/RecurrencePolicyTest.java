package org.hejnal.calendar.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventText;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrencePolicyTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final EventTime TIME = EventTime.of(MONDAY, Optional.empty(), WARSAW);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "FREQ=SOMETIMES",
                "INTERVAL=2",
                "FREQ=SECONDLY",
                "FREQ=MINUTELY",
                "FREQ=HOURLY;BYSECOND=1,2,3",
                "FREQ=DAILY;COUNT=10001",
                "FREQ=DAILY;COUNT=3;UNTIL=20270101",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=YEARLY;BYWEEKNO=53",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=HOURLY;BYMONTH=4;BYMONTHDAY=31;BYHOUR=1",
                "FREQ=DAILY;UNTIL=20200101T000000Z",
                "FREQ=YEARLY;RSCALE=CHINESE",
                "FREQ=YEARLY;UNTIL=99991231T235959Z;BYMONTH=6;BYMONTHDAY=31",
                "FREQ=DAILY;UNTIL=20260231",
                "FREQ=DAILY;UNTIL=20261332",
                "FREQ=DAILY;UNTIL=20270101T240000Z",
                "FREQ=DAILY;UNTIL=20270101T235960Z",
                "FREQ=HOURLY;BYMINUTE=0,30",
                "FREQ=DAILY;BYHOUR=8,9,10,11,12;BYMINUTE=0,10,20,30,40",
                "FREQ=HOURLY;BYMONTH=1",
                "FREQ=HOURLY;BYMONTHDAY=1",
                "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=9,12,15",
            })
    void refusesWhatIsNoRuleOrTooMuchOrNothing(String rule) {
        assertThatThrownBy(() -> RecurrencePolicy.check(TIME, Recurrence.of(rule)))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=DAILY;UNTIL=20260305",
                "FREQ=DAILY;UNTIL=20260305T100000",
                "FREQ=DAILY;UNTIL=20260305T100000Z",
                "FREQ=YEARLY;UNTIL=99991231T235959Z",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=MONTHLY;BYDAY=5MO",
                "FREQ=YEARLY;INTERVAL=1000",
                "FREQ=HOURLY;INTERVAL=6",
                "FREQ=HOURLY",
                "FREQ=HOURLY;INTERVAL=2;BYMINUTE=0,30",
                "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40",
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,25;BYHOUR=8,10,12,18",
                "FREQ=DAILY;UNTIL=20280229",
            })
    void acceptsWhatIsReasonable(String rule) {
        RecurrencePolicy.check(TIME, Recurrence.of(rule));
    }

    @Test
    void refusesExceptionsThatLeaveNothing() {
        Recurrence all = new Recurrence("FREQ=DAILY;COUNT=2", List.of(MONDAY, MONDAY.plusSeconds(86_400)));
        assertThatThrownBy(() -> RecurrencePolicy.check(TIME, all)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"FREQ=HOURLY,P7D", "FREQ=DAILY,P900D", "FREQ=WEEKLY,P6000D"})
    void acceptsLongEventsThatRecurRarely(String rule, Period length) {
        RecurrencePolicy.check(lasting(length), Recurrence.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"FREQ=HOURLY,P730D", "FREQ=DAILY,P1000D", "FREQ=WEEKLY,P7300D"})
    void refusesLongEventsThatRecurOften(String rule, Period length) {
        assertThatThrownBy(() -> RecurrencePolicy.check(lasting(length), Recurrence.of(rule)))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=DAILY; | FREQ=DAILY
                    FREQ=WEEKLY;BYDAY=MO, | FREQ=WEEKLY;BYDAY=MO
                    FREQ=DAILY;COUNT=+2 | FREQ=DAILY;COUNT=2
                    """)
    void storesRulesAsTheStandardSpellsThem(String sent, String stored) {
        assertThat(RecurrencePolicy.accepted(draft(sent)).recurrence()).contains(Recurrence.of(stored));
    }

    @Test
    void remindsOfWhatTakesPlaceOnceADayAtMost() {
        RecurrencePolicy.accepted(draft("FREQ=DAILY").withReminders(List.of(15)));
        RecurrencePolicy.accepted(draft("FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=9,14").withReminders(List.of(15)));
        EventDraft often = draft("FREQ=HOURLY;INTERVAL=12");
        RecurrencePolicy.accepted(often);
        assertThatThrownBy(() -> RecurrencePolicy.accepted(often.withReminders(List.of(15))))
                .isInstanceOf(InvalidValueException.class);
    }

    private static EventDraft draft(String rule) {
        return EventDraft.of(EventText.NONE, TIME).withRecurrence(Optional.of(Recurrence.of(rule)));
    }

    private static EventTime lasting(Period length) {
        return EventTime.of(
                MONDAY, Optional.of(MONDAY.atZone(WARSAW).plus(length).toInstant()), WARSAW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=HOURLY", "FREQ=DAILY;BYHOUR=0", "FREQ=DAILY;BYMINUTE=0"})
    void refusesHoursOfWholeDays(String rule) {
        EventTime day = EventTime.allDay(LocalDate.of(2026, 3, 2), WARSAW);
        RecurrencePolicy.check(TIME, Recurrence.of(rule));
        assertThatThrownBy(() -> RecurrencePolicy.check(day, Recurrence.of(rule)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void movesExceptionsWithTheEvent() {
        Recurrence daily = new Recurrence("FREQ=DAILY", List.of(Instant.parse("2026-03-30T08:00:00Z")));
        EventTime later = EventTime.of(MONDAY.plusSeconds(3600), Optional.empty(), WARSAW);
        assertThat(RecurrencePolicy.moved(daily, TIME, later).exceptions())
                .containsExactly(Instant.parse("2026-03-30T09:00:00Z"));
    }

    /** Whatever the day: the clock on the wall shows the same, and every day has one. */
    @Property(tries = 50)
    void dailyEventsKeepTheirLocalTime(@ForAll @IntRange(min = 0, max = 100_000) int hours) {
        Instant start = Instant.parse("2026-01-01T11:00:00Z").plusSeconds(3600L * hours);
        Series series = Series.of(
                EventTime.of(start, Optional.empty(), WARSAW), Optional.of(Recurrence.of("FREQ=DAILY;COUNT=400")));
        var first = start.atZone(WARSAW);
        int day = 0;
        for (var starts = series.startsFrom(start); starts.hasNext(); day++) {
            assertThat(starts.next())
                    .isEqualTo(
                            first.toLocalDateTime().plusDays(day).atZone(WARSAW).toInstant());
        }
        assertThat(day).isEqualTo(400);
    }

    /** On 24 April 2026 the day begins at one in Cairo. */
    @Test
    void exceptionsOfWholeDaysMoveByDays() {
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        EventTime from = EventTime.allDay(LocalDate.of(2026, 4, 24), cairo);
        EventTime to = EventTime.allDay(LocalDate.of(2026, 4, 22), cairo);
        Instant left = EventTime.allDay(LocalDate.of(2026, 4, 26), cairo).startsAt();
        Recurrence daily = new Recurrence("FREQ=DAILY", List.of(left));
        Instant moved = EventTime.allDay(LocalDate.of(2026, 4, 24), cairo).startsAt();
        assertThat(RecurrencePolicy.moved(daily, from, to).exceptions()).containsExactly(moved);
        assertThat(RecurrencePolicy.moved(RecurrencePolicy.moved(daily, from, to), to, from))
                .isEqualTo(daily);
    }

    @Test
    void whatWasLeftOutOfABirthdayStaysSoInAnotherZone() {
        LocalDate day = LocalDate.of(2000, 5, 17);
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Instant left = EventTime.allDay(LocalDate.of(2026, 5, 17), WARSAW).startsAt();
        EventDraft before = birthday(day, WARSAW, left);
        assertThat(RecurrencePolicy.yearlyAgain(before, birthday(day, tokyo)))
                .contains(new Recurrence(
                        "FREQ=YEARLY",
                        List.of(EventTime.allDay(LocalDate.of(2026, 5, 17), tokyo)
                                .startsAt())));
        assertThat(RecurrencePolicy.yearlyAgain(before, birthday(day.plusDays(1), WARSAW)))
                .contains(Recurrence.of("FREQ=YEARLY"));
    }

    private static EventDraft birthday(LocalDate day, ZoneId zone, Instant... left) {
        return EventDraft.of(EventText.NONE, EventTime.allDay(day, zone))
                .withRecurrence(Optional.of(RecurrencePolicy.yearly(day, List.of(left))));
    }
}
