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

/** Comments on an event. */
@Singleton
class CommentEventMethod implements EvtMethod {
    private static final Argument<String> TEXT =
            Argument.required("text", EvtTypes.text(EventService.MAX_COMMENT), "What to say.");

    private final EventService events;

    @Inject
    CommentEventMethod(EventService events) {
        this.events = events;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtcomment", "Comment on an event")
                .description("For all members of the circle, which is told.")
                .changing()
                .arguments(EventArguments.EVENT, TEXT)
                .returns("The comment.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return EventObjects.of(events.comment(call.accountId(), call.get(EventArguments.EVENT), call.get(TEXT)));
    }
}
