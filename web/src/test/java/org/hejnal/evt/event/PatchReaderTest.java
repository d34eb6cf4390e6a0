package org.hejnal.evt.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;

class PatchReaderTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final EventTime MEETING = EventTime.of(
            Instant.parse("2026-07-01T08:00:00Z"), Optional.of(Instant.parse("2026-07-01T09:00:00Z")), WARSAW);

    @Test
    void timesWithoutAnOffsetAreOfTheAccountsZone() {
        assertThat(created("startDate=2026-07-01T10:00"))
                .isEqualTo(EventTime.of(Instant.parse("2026-07-01T08:00:00Z"), Optional.empty(), WARSAW));
    }

    @Test
    void timesWithoutAnOffsetAreOfTheCallsZoneIfItNamesOne() {
        assertThat(created("startDate=2026-07-01T10:00", "timeZone=Europe/London"))
                .isEqualTo(EventTime.of(Instant.parse("2026-07-01T09:00:00Z"), Optional.empty(), LONDON));
    }

    @Test
    void wholeDaysBeginAndEndAtMidnight() {
        EventTime days = created("startDate=2026-07-01T10:00", "endDate=2026-07-02T11:00", "allDay=true");
        assertThat(days.startsAt()).isEqualTo("2026-06-30T22:00:00Z");
        assertThat(days.endsAt()).contains(Instant.parse("2026-07-02T22:00:00Z"));
        assertThat(created("startDate=2026-07-01", "allDay=true").endsAt())
                .contains(Instant.parse("2026-07-01T22:00:00Z"));
    }

    @Test
    void whatIsEchoedChangesNothing() {
        EventTime days = created("startDate=2026-07-01", "endDate=2026-07-03", "allDay=true");
        assertThat(changed(
                        days,
                        "startDate=2026-06-30T22:00:00.000Z",
                        "endDate=2026-07-02T22:00:00.000Z",
                        "allDay=true",
                        "timeZone=Europe/Warsaw"))
                .isEqualTo(days);
        assertThat(changed(MEETING, "startDate=2026-07-01T08:00:00.000Z", "endDate=2026-07-01T09:00:00.000Z"))
                .isEqualTo(MEETING);
    }

    @Test
    void whatIsAbsentStaysAndWhatIsEmptyIsCleared() {
        assertThat(changed(MEETING, "text=x")).isEqualTo(MEETING);
        assertThat(changed(MEETING, "endDate=").endsAt()).isEmpty();
        assertThatThrownBy(() -> changed(MEETING, "startDate="))
                .isInstanceOf(InvalidValueException.class)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.message("startDate"))
                                .isEqualTo("The parameter 'startDate' cannot be empty."));
        assertThat(changed(created("startDate=2026-07-01", "allDay=true"), "allDay=")
                        .isAllDay())
                .isFalse();
        assertThat(changed(created("startDate=2026-07-01T10:00", "timeZone=Europe/London"), "timeZone=")
                        .zone())
                .isEqualTo(WARSAW);
    }

    @Test
    void anotherZoneMovesWholeDaysAndNoInstants() {
        EventTime days = created("startDate=2026-07-01", "allDay=true");
        assertThat(changed(days, "timeZone=Europe/London").startsAt()).isEqualTo("2026-06-30T23:00:00Z");
        assertThat(changed(days, "timeZone=Europe/London").endsAt()).contains(Instant.parse("2026-07-01T23:00:00Z"));
        assertThat(changed(MEETING, "timeZone=Europe/London").startsAt()).isEqualTo(MEETING.startsAt());
    }

    @Test
    void theEndIsNotBeforeTheStart() {
        assertThatThrownBy(() -> changed(MEETING, "startDate=2026-07-02")).isInstanceOf(InvalidValueException.class);
    }

    private static EventTime created(String... fields) {
        EvtCall call = SentEvent.of(fields);
        return PatchReader.times(call).asNew(WARSAW).orElseThrow();
    }

    private static EventTime changed(EventTime old, String... fields) {
        EvtCall call = SentEvent.of(fields);
        return PatchReader.times(call).applyTo(old, WARSAW);
    }
}
