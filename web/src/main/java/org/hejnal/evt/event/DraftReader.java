package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventLinks;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.Input;

/** Reads what a call wants an event to be. In a change, what is absent keeps its value, and what is empty is as if
 * it had never been said. */
@Singleton
class DraftReader {
    private final AccountZone zones;

    @Inject
    DraftReader(AccountZone zones) {
        this.zones = zones;
    }

    /** The inputs that {@link #create} and {@link #change} read. */
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

    EventDraft create(EvtCall call) {
        refusePrivate(call);
        TimeReader times = times(call);
        EventKind kind = kind(call);
        if (kind == EventKind.UNKNOWN && call.find(EventInputs.START).isEmpty()) {
            throw EvtException.invalid(EventInputs.START.name(), "is required.");
        }
        return new EventDraft(
                kind,
                text(call, EventText.NONE),
                times.create(),
                RecurrenceInputs.change(call, times, Optional.empty()),
                links(call, EventLinks.NONE),
                call.find(EventInputs.ATTENDEES).orElse(List.of()),
                patched(call, EventInputs.REMINDERS, kind.defaultReminders()));
    }

    EventDraft change(EvtCall call, EventDraft old) {
        refusePrivate(call);
        TimeReader times = times(call);
        return new EventDraft(
                call.isGiven(EventInputs.TYPE) ? kind(call) : old.kind(),
                text(call, old.text()),
                old.time().map(time -> time(call, times, old)),
                RecurrenceInputs.change(call, times, old.recurrence()),
                links(call, old.links()),
                patched(call, EventInputs.ATTENDEES, old.attendees()),
                patched(call, EventInputs.REMINDERS, old.reminders()));
    }

    private static EventKind kind(EvtCall call) {
        return call.find(EventInputs.TYPE).orElse(EventKind.UNKNOWN);
    }

    /** What is sent of one occurrence is said of the whole series. */
    private static EventTime time(EvtCall call, TimeReader times, EventDraft old) {
        EventTime series = old.time().orElseThrow();
        return call.find(EventInputs.OCCURRENCE)
                .map(times::instant)
                .map(old::timeOfOccurrence)
                .map(occurrence -> series.moved(occurrence, times.change(occurrence)))
                .orElseGet(() -> times.change(series));
    }

    private TimeReader times(EvtCall call) {
        return new TimeReader(call, zones.of(call.accountId()));
    }

    private static EventText text(EvtCall call, EventText old) {
        return new EventText(
                call.isGiven(EventInputs.TEXT) ? call.find(EventInputs.TEXT).orElse("") : old.title(),
                call.isGiven(EventInputs.DESCRIPTION)
                        ? call.find(EventInputs.DESCRIPTION).orElse("")
                        : old.description(),
                patched(call, EventInputs.WHERE, old.location()),
                patched(call, EventInputs.COLOR, old.color()));
    }

    private static EventLinks links(EvtCall call, EventLinks old) {
        return old.withPlace(patched(call, EventInputs.PLACE, old.placeId()))
                .withContact(patched(call, EventInputs.CONTACT, old.contactId()));
    }

    private static <T> Optional<T> patched(EvtCall call, Input<T> input, Optional<T> old) {
        return call.isGiven(input) ? call.find(input) : old;
    }

    private static <T> List<T> patched(EvtCall call, Input<List<T>> input, List<T> old) {
        return call.isGiven(input) ? call.find(input).orElse(List.of()) : old;
    }

    /** Better no event than one that others read although it was meant for nobody else. */
    private static void refusePrivate(EvtCall call) {
        if (call.find(EventInputs.PRIVATE).orElse(false)) {
            throw EvtException.invalid(
                    EventInputs.PRIVATE.name(), "must not be true: a circle sees all of its events.");
        }
    }
}
