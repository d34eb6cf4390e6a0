package org.hejnal.evt.event;

import org.hejnal.calendar.editing.EventPatch;
import org.hejnal.calendar.editing.LinksPatch;
import org.hejnal.calendar.editing.TextPatch;
import org.hejnal.calendar.editing.TimePatch;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.platform.Patch;

/** Reads what a call says of an event. What it means is the calendar's business. */
final class PatchReader {
    private PatchReader() {}

    /** The arguments that {@link #of} reads. */
    static Argument<?>[] arguments() {
        return new Argument<?>[] {
            EventArguments.TEXT,
            EventArguments.DESCRIPTION,
            EventArguments.START,
            EventArguments.END,
            EventArguments.TYPE,
            EventArguments.PLACE,
            EventArguments.CONTACT,
            EventArguments.WHERE,
            EventArguments.COLOR,
            EventArguments.ALL_DAY,
            EventArguments.ZONE,
            RecurrenceArguments.FREQUENCY,
            RecurrenceArguments.INTERVAL,
            RecurrenceArguments.BY_DAY,
            RecurrenceArguments.BY_MONTH_DAY,
            RecurrenceArguments.UNTIL,
            RecurrenceArguments.RULE,
            EventArguments.ATTENDEES,
            EventArguments.REMINDERS,
            EventArguments.PRIVATE
        };
    }

    static EventPatch of(EvtCall call) {
        return new EventPatch(
                call.patch(EventArguments.TYPE),
                new TextPatch(
                        call.patch(EventArguments.TEXT),
                        call.patch(EventArguments.DESCRIPTION),
                        call.patch(EventArguments.WHERE),
                        call.patch(EventArguments.COLOR)),
                times(call),
                RecurrenceArguments.patch(call),
                new LinksPatch(call.patch(EventArguments.PLACE), call.patch(EventArguments.CONTACT), Patch.keep()),
                call.patch(EventArguments.ATTENDEES),
                call.patch(EventArguments.REMINDERS),
                call.find(EventArguments.PRIVATE).orElse(false));
    }

    static TimePatch times(EvtCall call) {
        return new TimePatch(
                call.patch(EventArguments.START),
                call.patch(EventArguments.END),
                call.patch(EventArguments.ALL_DAY),
                call.patch(EventArguments.ZONE),
                call.find(EventArguments.OCCURRENCE));
    }
}
