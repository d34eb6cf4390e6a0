package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Feed;

/** One event. */
@Singleton
class GetEventMethod implements EvtMethod {
    private final EventService events;
    private final EventFeed feeds;

    @Inject
    GetEventMethod(EventService events, EventFeed feeds) {
        this.events = events;
        this.feeds = feeds;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtget", "Get an event")
                .inputs(EventInputs.EVENT)
                .returns("The event, with its comments.")
                .build();
    }

    @Override
    public Feed call(EvtCall call) {
        return feeds.of(events.get(call.accountId(), call.get(EventInputs.EVENT)));
    }
}
