package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** Writes an event into the calendar of a circle. */
@Singleton
class CreateEventMethod implements EvtMethod {
    private static final Argument<Long> CIRCLE = Argument.optional(
            "circleId", EvtTypes.id(), "In which circle; without it, in the one where one's events go.");

    private final EventService events;
    private final EventObjects objects;

    @Inject
    CreateEventMethod(EventService events, EventObjects objects) {
        this.events = events;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtcreate", "Create an event")
                .description("Writes an event into a circle's calendar and tells the circle. Photos come as parts named"
                        + " <code>file</code> of a multipart form.")
                .photos()
                .arguments(PatchReader.arguments())
                .arguments(CIRCLE)
                .returns("The event.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return objects.of(events.create(call.accountId(), call.find(CIRCLE), PatchReader.of(call), call.photos()));
    }
}
