package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** One event. */
@Singleton
class GetEventMethod implements EvtMethod {
    private final EventService events;
    private final EventObjects objects;

    @Inject
    GetEventMethod(EventService events, EventObjects objects) {
        this.events = events;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtget", "Get an event")
                .arguments(EventArguments.EVENT)
                .returns("The event, with its comments.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return objects.of(events.get(call.accountId(), call.get(EventArguments.EVENT)));
    }
}
