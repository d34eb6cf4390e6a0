package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.calendar.listing.EventListService;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** What comes after an event, or came before it. */
@Singleton
class NavigateMethod implements EvtMethod {
    private static final Argument<Integer> OFFSET = Argument.required(
            "offset",
            EvtTypes.integer(-EventListService.MAX_OFFSET, EventListService.MAX_OFFSET),
            "How many events after this one; negative for those before it.");

    private final EventListService events;
    private final EventObjects objects;
    private final AccountZone zones;

    @Inject
    NavigateMethod(EventListService events, EventObjects objects, AccountZone zones) {
        this.events = events;
        this.objects = objects;
        this.zones = zones;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtnavigate", "List what comes before or after an event")
                .description(
                        "In the order of beginnings, then ids; the event itself, or the occurrence that is named, is"
                                + " left out.")
                .arguments(EventArguments.EVENT, EventArguments.OCCURRENCE, OFFSET)
                .returns("A list of events in the order of their beginnings.")
                .build();
    }

    @Override
    public Iterable<EvtObject> call(EvtCall call) {
        Optional<Instant> occurrence =
                call.find(EventArguments.OCCURRENCE).map(sent -> sent.in(zones.of(call.accountId())));
        return objects.listOfOccurrences(
                events.navigate(call.accountId(), call.get(EventArguments.EVENT), occurrence, call.get(OFFSET)));
    }
}
