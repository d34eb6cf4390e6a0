package org.hejnal.evt.event;

import java.time.ZoneId;
import java.util.List;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.listing.CalendarScope;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.circle.OwnedId;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** What several methods take. */
final class EventInputs {
    static final Input<OwnedId> EVENT =
            Input.required("eventId", InputTypes.ownedId(), "Which event.").or("metaId");
    static final Input<Long> ONE_CIRCLE =
            Input.optional("circleId", InputTypes.id(), "Of which circle alone; without it, of all that one is in.");
    static final Input<GivenTime> FROM = Input.required("from", InputTypes.time(), "The beginning.");
    static final Input<GivenTime> TO =
            Input.required("to", InputTypes.time(), "The end, the first instant that does not count.");
    static final Input<String> TEXT = Input.optional("text", InputTypes.text(EventText.MAX_TITLE), "The title.");
    static final Input<String> DESCRIPTION =
            Input.optional("description", InputTypes.text(EventText.MAX_DESCRIPTION), "More about it.");
    static final Input<String> WHERE =
            Input.optional("where", InputTypes.text(EventText.MAX_LOCATION), "Where it is, in words.");
    static final Input<String> COLOR =
            Input.optional("color", InputTypes.text(EventText.MAX_COLOR), "A color, as the client means it.");
    static final Input<GivenTime> START = Input.optional(
            "startDate",
            InputTypes.time(),
            "When it begins. Without an offset, in the zone of the call"
                    + " (<code>timeZone</code>) or else of the account.");
    static final Input<GivenTime> END = Input.optional(
            "endDate", InputTypes.time(), "When it ends: the first instant, or day, that is not in it any more.");
    static final Input<GivenTime> OCCURRENCE = Input.optional(
            "occurrenceDate",
            InputTypes.time(),
            "Which occurrence of an event that recurs, by its beginning, as lists answer it.");
    static final Input<Boolean> ALL_DAY = Input.optional("allDay", InputTypes.bool(), "Whether it is whole days.");
    static final Input<ZoneId> ZONE = Input.optional(
            "timeZone", InputTypes.zone(), "Where it recurs and where its days begin; by default the account's.");
    static final Input<EventKind> TYPE = Input.optional(
            "type", InputTypes.oneOf(EventKind.class), "What it is. <code>BIRTHDAY</code> goes with a contact.");
    static final Input<OwnedId> PLACE = Input.optional("placeId", InputTypes.ownedId(), "Where it is, as a place.");
    static final Input<OwnedId> CONTACT = Input.optional(
            "contactId", InputTypes.ownedId(), "The contact whose birthday it is, or whom an event is about.");
    static final Input<List<Long>> ATTENDEES = Input.optional(
            "attendees",
            InputTypes.listOf(InputTypes.id(), EventDraft.MAX_ATTENDEES),
            "Accounts of members who are asked to come.");
    static final Input<List<Integer>> REMINDERS = Input.optional(
            "reminderList",
            InputTypes.listOf(
                    InputTypes.integer(EventDraft.LATEST_REMINDER, EventDraft.EARLIEST_REMINDER),
                    EventDraft.MAX_REMINDERS),
            "Minutes before each beginning at which the circle is reminded.");
    static final Input<Boolean> PRIVATE = Input.optional(
            "private", InputTypes.bool(), "<code>true</code> is refused: a circle sees all of its events.");

    private EventInputs() {}

    /** Which events a list is made of. */
    static CalendarScope scope(EvtCall call) {
        return new CalendarScope(call.accountId(), call.find(ONE_CIRCLE));
    }
}
