package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.hejnal.calendar.listing.EventListService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** What takes place between two times. */
@Singleton
class ListIntervalMethod implements EvtMethod {
    private final EventListService events;
    private final EventObjects objects;
    private final AccountZone zones;

    @Inject
    ListIntervalMethod(EventListService events, EventObjects objects, AccountZone zones) {
        this.events = events;
        this.objects = objects;
        this.zones = zones;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtlistinterval", "List what takes place between two times")
                .description("What begins before the end and ends after the beginning. What recurs comes once for each"
                        + " time, at most " + EventListService.MAX_OCCURRENCES + " in all.")
                .arguments(EventArguments.FROM, EventArguments.TO, EventArguments.ONE_CIRCLE)
                .returns("A list of events in the order of their beginnings.")
                .build();
    }

    @Override
    public Iterable<EvtObject> call(EvtCall call) {
        ZoneId zone = zones.of(call.accountId());
        return objects.listOfOccurrences(events.listWindow(
                EventArguments.scope(call),
                call.get(EventArguments.FROM).in(zone),
                call.get(EventArguments.TO).in(zone)));
    }
}
