package org.hejnal.calendar.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.CalendarField;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.Patch;
import org.junit.jupiter.api.Test;

class EventPatchTest {
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final GivenTime TEN =
            new GivenTime(LocalDateTime.parse("2026-07-01T10:00"), Optional.empty(), false);

    @Test
    void whatIsNotSaidOfANewEventIsNothingOrTheDefaultOfItsKind() {
        EventDraft event =
                said(Patch.keep(), Patch.set(TEN), Patch.keep(), false).asNew(WARSAW);
        assertThat(event.kind()).isEqualTo(EventKind.UNKNOWN);
        assertThat(event.time().orElseThrow().zone()).isEqualTo(WARSAW);
        assertThat(event.reminders()).isEmpty();
        assertThat(said(Patch.set(EventKind.BIRTHDAY), Patch.keep(), Patch.keep(), false)
                        .asNew(WARSAW)
                        .reminders())
                .isEqualTo(EventKind.BIRTHDAY.defaultReminders());
        assertThat(said(Patch.set(EventKind.BIRTHDAY), Patch.keep(), Patch.set(null), false)
                        .asNew(WARSAW)
                        .reminders())
                .isEmpty();
    }

    @Test
    void onlyABirthdayGoesWithoutABeginning() {
        assertThat(said(Patch.set(EventKind.BIRTHDAY), Patch.keep(), Patch.keep(), false)
                        .asNew(WARSAW)
                        .time())
                .isEmpty();
        EventPatch nothing = said(Patch.keep(), Patch.keep(), Patch.keep(), false);
        assertThatThrownBy(() -> nothing.asNew(WARSAW)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo(CalendarField.START);
            assertThat(e.message("startDate")).isEqualTo("The parameter 'startDate' is required.");
        });
    }

    @Test
    void whatIsNotSaidStaysAndWhatIsClearedIsAsIfNeverSaid() {
        EventDraft old = said(Patch.set(EventKind.BIRTHDAY), Patch.set(TEN), Patch.keep(), false)
                .asNew(WARSAW)
                .withText(new EventText("Party", "Bring cake", Optional.of("Home"), Optional.empty()));
        assertThat(said(Patch.keep(), Patch.keep(), Patch.keep(), false).applyTo(old, WARSAW))
                .isEqualTo(old);
        EventDraft cleared =
                said(Patch.set(null), Patch.keep(), Patch.set(null), false).applyTo(old, WARSAW);
        assertThat(cleared.kind()).isEqualTo(EventKind.UNKNOWN);
        assertThat(cleared.reminders()).isEmpty();
        assertThat(cleared.text()).isEqualTo(old.text());
    }

    @Test
    void noEventIsPrivate() {
        EventPatch hidden = said(Patch.keep(), Patch.set(TEN), Patch.keep(), true);
        assertThatThrownBy(() -> hidden.asNew(WARSAW)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.field()).isEqualTo(CalendarField.PRIVATE);
            assertThat(e.message("private")).startsWith("The parameter 'private' must not be true");
        });
    }

    private static EventPatch said(
            Patch<EventKind> kind, Patch<GivenTime> start, Patch<List<Integer>> reminders, boolean isPrivate) {
        return new EventPatch(
                kind,
                new TextPatch(Patch.keep(), Patch.keep(), Patch.keep(), Patch.keep()),
                new TimePatch(start, Patch.keep(), Patch.keep(), Patch.keep(), Optional.empty()),
                new RecurrencePatch(
                        Patch.keep(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Patch.keep()),
                new LinksPatch(Patch.keep(), Patch.keep(), Patch.keep()),
                Patch.keep(),
                reminders,
                isPrivate);
    }
}
