package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.listing.EventListService;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** What takes place in a week. */
@Singleton
class ListWeekMethod implements EvtMethod {
    private static final Argument<GivenTime> DATE = Argument.optional(
                    "date", EvtTypes.time(), "A time in the week; without it, the current one is meant.")
            .or("from");

    private final EventListService events;
    private final EventObjects objects;
    private final AccountZone zones;

    @Inject
    ListWeekMethod(EventListService events, EventObjects objects, AccountZone zones) {
        this.events = events;
        this.objects = objects;
        this.zones = zones;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtlistweek", "List what takes place in a week")
                .description("The week of the calendar, in the account's zone.")
                .arguments(DATE, EventArguments.ONE_CIRCLE)
                .returns("A list of events in the order of their beginnings.")
                .build();
    }

    @Override
    public Iterable<EvtObject> call(EvtCall call) {
        return objects.listOfOccurrences(events.listWeek(
                EventArguments.scope(call), call.find(DATE).map(date -> date.in(zones.of(call.accountId())))));
    }
}
