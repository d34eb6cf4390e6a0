package org.hejnal.evt.event;

import java.time.ZoneId;
import java.util.List;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.listing.CalendarScope;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.circle.OwnedId;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtTypes;

/** What several methods take. */
final class EventArguments {
    static final Argument<OwnedId> EVENT =
            Argument.required("eventId", EvtTypes.ownedId(), "Which event.").or("metaId");
    static final Argument<Long> ONE_CIRCLE =
            Argument.optional("circleId", EvtTypes.id(), "Of which circle alone; without it, of all that one is in.");
    static final Argument<GivenTime> FROM = Argument.required("from", EvtTypes.time(), "The beginning.");
    static final Argument<GivenTime> TO =
            Argument.required("to", EvtTypes.time(), "The end, the first instant that does not count.");
    static final Argument<String> TEXT = Argument.optional("text", EvtTypes.text(EventText.MAX_TITLE), "The title.");
    static final Argument<String> DESCRIPTION =
            Argument.optional("description", EvtTypes.text(EventText.MAX_DESCRIPTION), "More about it.");
    static final Argument<String> WHERE =
            Argument.optional("where", EvtTypes.text(EventText.MAX_LOCATION), "Where it is, in words.");
    static final Argument<String> COLOR =
            Argument.optional("color", EvtTypes.text(EventText.MAX_COLOR), "A color, as the client means it.");
    static final Argument<GivenTime> START = Argument.optional(
            "startDate",
            EvtTypes.time(),
            "When it begins. Without an offset, in the zone of the call"
                    + " (<code>timeZone</code>) or else of the account.");
    static final Argument<GivenTime> END = Argument.optional(
            "endDate", EvtTypes.time(), "When it ends: the first instant, or day, that is not in it any more.");
    static final Argument<GivenTime> OCCURRENCE = Argument.optional(
            "occurrenceDate",
            EvtTypes.time(),
            "Which occurrence of an event that recurs, by its beginning, as lists answer it.");
    static final Argument<Boolean> ALL_DAY = Argument.optional("allDay", EvtTypes.bool(), "Whether it is whole days.");
    static final Argument<ZoneId> ZONE = Argument.optional(
            "timeZone", EvtTypes.zone(), "Where it recurs and where its days begin; by default the account's.");
    static final Argument<EventKind> TYPE = Argument.optional(
            "type", EvtTypes.oneOf(EventKind.class), "What it is. <code>BIRTHDAY</code> goes with a contact.");
    static final Argument<OwnedId> PLACE = Argument.optional("placeId", EvtTypes.ownedId(), "Where it is, as a place.");
    static final Argument<OwnedId> CONTACT = Argument.optional(
            "contactId", EvtTypes.ownedId(), "The contact whose birthday it is, or whom an event is about.");
    static final Argument<List<Long>> ATTENDEES = Argument.optional(
            "attendees",
            EvtTypes.listOf(EvtTypes.id(), EventDraft.MAX_ATTENDEES),
            "Accounts of members who are asked to come.");
    static final Argument<List<Integer>> REMINDERS = Argument.optional(
            "reminderList",
            EvtTypes.listOf(
                    EvtTypes.integer(EventDraft.LATEST_REMINDER, EventDraft.EARLIEST_REMINDER),
                    EventDraft.MAX_REMINDERS),
            "Minutes before each beginning at which the circle is reminded.");
    static final Argument<Boolean> PRIVATE = Argument.optional(
            "private",
            EvtTypes.bool(),
            "<code>true</code> is refused: a circle sees all"
                    + " that is written here. Only what a file says is private is so; it stays private.");

    private EventArguments() {}

    /** Which events a list is made of. */
    static CalendarScope scope(EvtCall call) {
        return new CalendarScope(call.accountId(), call.find(ONE_CIRCLE));
    }
}
