package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.calendar.event.Attendance;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** Says whether one comes. */
@Singleton
class AnswerEventMethod implements EvtMethod {
    private static final Argument<Attendance> ANSWER =
            Argument.required("answer", EvtTypes.oneOf(Attendance.class), "Whether one comes.");

    private final EventService events;
    private final EventObjects objects;

    @Inject
    AnswerEventMethod(EventService events, EventObjects objects) {
        this.events = events;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtanswer", "Say whether one comes")
                .description("For those whom <code>attendees</code> asks.")
                .changing()
                .arguments(EventArguments.EVENT, ANSWER)
                .returns("The event.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return objects.of(events.answer(call.accountId(), call.get(EventArguments.EVENT), call.get(ANSWER)));
    }
}
