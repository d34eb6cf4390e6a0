package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.listing.EventListService;
import org.hejnal.circle.OwnedId;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** The events at a place. */
@Singleton
class ListByPlaceMethod implements EvtMethod {
    private static final Argument<OwnedId> PLACE = Argument.required("placeId", EvtTypes.ownedId(), "Which place.");

    private final EventListService events;
    private final EventObjects objects;

    @Inject
    ListByPlaceMethod(EventListService events, EventObjects objects) {
        this.events = events;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtgetbyplace", "List the events at a place")
                .description("Of more than " + EventListService.MAX_LIST + ", or of more than 24 MB, the last ones.")
                .arguments(PLACE)
                .returns("A list of events in the order of their creation.")
                .build();
    }

    @Override
    public Iterable<EvtObject> call(EvtCall call) {
        return objects.listOf(events.listByPlace(call.accountId(), call.get(PLACE)));
    }
}
