package org.hejnal.evt.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.evt.error.EvtErrorTranslation;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Rules are of RFC 5545, section 3.3.10. */
class RecurrenceArgumentsTest {
    private static final Recurrence WEEKLY =
            new Recurrence("FREQ=WEEKLY;BYDAY=MO", List.of(Instant.parse("2026-03-09T09:00:00Z")));

    @Test
    void wordsBecomeARule() {
        assertThat(rule("recurrency=WEEKLY", "recurrencyInterval=2", "byDay=mo, we"))
                .isEqualTo("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE");
        assertThat(rule("recurrency=monthly", "byMonthDay=1,-1")).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=1,-1");
    }

    @Test
    void theDateUntilWhichItRecursIsWhole() {
        assertThat(rule("recurrency=DAILY", "recurrencyEndDate=2026-06-30"))
                .isEqualTo("FREQ=DAILY;UNTIL=20260630T215959Z");
        assertThat(rule("recurrency=DAILY", "recurrencyEndDate=2026-06-30T10:00:00Z"))
                .isEqualTo("FREQ=DAILY;UNTIL=20260630T100000Z");
    }

    @Test
    void noneMeansOnce() {
        assertThat(change(Optional.of(WEEKLY), "recurrency=NONE", "byDay=", "recurrencyEndDate=$empty"))
                .isEmpty();
        assertThat(change(Optional.of(WEEKLY), "rrule=")).isEmpty();
    }

    @Test
    void whatIsSentEmptyIsClearedBesideAnEchoOfTheRule() {
        assertThat(change(Optional.of(WEEKLY), "recurrency=")).isEmpty();
        assertThat(change(Optional.of(WEEKLY), "recurrency=$empty")).isEmpty();
        assertThat(change(Optional.of(WEEKLY), "recurrency=", "rrule=FREQ=WEEKLY;BYDAY=MO"))
                .isEmpty();
        assertThat(change(Optional.of(WEEKLY), "recurrency=", "rrule=FREQ=DAILY"))
                .contains(Recurrence.of("FREQ=DAILY"));
        assertThat(rule("recurrency=", "rrule=FREQ=DAILY")).isEqualTo("FREQ=DAILY");
    }

    @Test
    void whatIsNotMentionedStays() {
        assertThat(change(Optional.of(WEEKLY), "text=x")).contains(WEEKLY);
        assertThat(change(Optional.of(WEEKLY), "recurrency=CUSTOM")).contains(WEEKLY);
    }

    @Test
    void exceptionsOutliveAnEchoOfTheSameRule() {
        assertThat(change(Optional.of(WEEKLY), "recurrency=WEEKLY", "recurrencyInterval=1", "byDay=MO"))
                .contains(WEEKLY);
        assertThat(change(Optional.of(WEEKLY), "rrule=BYDAY=MO;FREQ=WEEKLY")).contains(WEEKLY);
        assertThat(change(Optional.of(WEEKLY), "rrule=FREQ=WEEKLY;BYDAY=TU"))
                .contains(Recurrence.of("FREQ=WEEKLY;BYDAY=TU"));
    }

    @Test
    void wordsCountBeforeARuleThatIsEchoed() {
        assertThat(change(Optional.of(WEEKLY), "recurrency=NONE", "rrule=FREQ=WEEKLY;BYDAY=MO"))
                .isEmpty();
    }

    @Test
    void nothingHidesInAListOfDays() {
        assertThatThrownBy(() -> rule("recurrency=WEEKLY", "byDay=MO;COUNT=1"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(EvtErrorTranslation.translate(refusal))
                                .hasMessage("The parameter 'byDay' is not a list of days."));
    }

    private static String rule(String... fields) {
        return change(Optional.empty(), fields).orElseThrow().rule();
    }

    private static Optional<Recurrence> change(Optional<Recurrence> old, String... fields) {
        EvtCall call = SentEvent.of(fields);
        return RecurrenceArguments.patch(call).applyTo(old, ZoneId.of("Europe/Warsaw"));
    }
}
