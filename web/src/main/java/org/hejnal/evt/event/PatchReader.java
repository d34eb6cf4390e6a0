package org.hejnal.evt.event;

import org.hejnal.calendar.editing.EventPatch;
import org.hejnal.calendar.editing.LinksPatch;
import org.hejnal.calendar.editing.TextPatch;
import org.hejnal.calendar.editing.TimePatch;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.Input;
import org.hejnal.platform.Patch;

/** Reads what a call says of an event. What it means is the calendar's business. */
final class PatchReader {
    private PatchReader() {}

    /** The inputs that {@link #of} reads. */
    static Input<?>[] inputs() {
        return new Input<?>[] {
            EventInputs.TEXT,
            EventInputs.DESCRIPTION,
            EventInputs.START,
            EventInputs.END,
            EventInputs.TYPE,
            EventInputs.PLACE,
            EventInputs.CONTACT,
            EventInputs.WHERE,
            EventInputs.COLOR,
            EventInputs.ALL_DAY,
            EventInputs.ZONE,
            RecurrenceInputs.FREQUENCY,
            RecurrenceInputs.INTERVAL,
            RecurrenceInputs.BY_DAY,
            RecurrenceInputs.BY_MONTH_DAY,
            RecurrenceInputs.UNTIL,
            RecurrenceInputs.RULE,
            EventInputs.ATTENDEES,
            EventInputs.REMINDERS,
            EventInputs.PRIVATE
        };
    }

    static EventPatch of(EvtCall call) {
        return new EventPatch(
                call.patch(EventInputs.TYPE),
                new TextPatch(
                        call.patch(EventInputs.TEXT),
                        call.patch(EventInputs.DESCRIPTION),
                        call.patch(EventInputs.WHERE),
                        call.patch(EventInputs.COLOR)),
                times(call),
                RecurrenceInputs.patch(call),
                new LinksPatch(call.patch(EventInputs.PLACE), call.patch(EventInputs.CONTACT), Patch.keep()),
                call.patch(EventInputs.ATTENDEES),
                call.patch(EventInputs.REMINDERS),
                call.find(EventInputs.PRIVATE).orElse(false));
    }

    static TimePatch times(EvtCall call) {
        return new TimePatch(
                call.patch(EventInputs.START),
                call.patch(EventInputs.END),
                call.patch(EventInputs.ALL_DAY),
                call.patch(EventInputs.ZONE),
                call.find(EventInputs.OCCURRENCE));
    }
}
