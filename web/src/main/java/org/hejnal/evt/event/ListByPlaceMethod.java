package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.listing.EventListService;
import org.hejnal.circle.OwnedId;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Feed;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** The events at a place. */
@Singleton
class ListByPlaceMethod implements EvtMethod {
    private static final Input<OwnedId> PLACE = Input.required("placeId", InputTypes.ownedId(), "Which place.");

    private final EventListService events;
    private final EventFeed feeds;

    @Inject
    ListByPlaceMethod(EventListService events, EventFeed feeds) {
        this.events = events;
        this.feeds = feeds;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtgetbyplace", "List the events at a place")
                .description("Of more than " + EventListService.MAX_LIST + ", or of more than 24 MB, the last ones.")
                .inputs(PLACE)
                .returns("A list of events in the order of their creation.")
                .build();
    }

    @Override
    public Iterable<Feed> call(EvtCall call) {
        return feeds.listOf(events.listByPlace(call.accountId(), call.get(PLACE)));
    }
}
