package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.listing.EventListService;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** All events of somebody's circles, or those that contain a text. */
@Singleton
class ListEventsMethod implements EvtMethod {
    private static final Argument<String> QUERY = Argument.optional(
            "q",
            EvtTypes.text(100),
            "A text that the title, the description or <code>where</code> contains. With it, the latest events come"
                    + " first, at most " + EventListService.MAX_FOUND + ".");

    private final EventListService events;
    private final EventObjects objects;

    @Inject
    ListEventsMethod(EventListService events, EventObjects objects) {
        this.events = events;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtlist", "List all events")
                .description("Each event once, however often it recurs. Of more than " + EventListService.MAX_LIST
                        + ", or of more than 24 MB, the last ones.")
                .arguments(QUERY, EventArguments.ONE_CIRCLE)
                .returns("A list of events in the order of their creation.")
                .build();
    }

    @Override
    public Iterable<EvtObject> call(EvtCall call) {
        return objects.listOf(call.find(QUERY)
                .map(text -> events.search(EventArguments.scope(call), text))
                .orElseGet(() -> events.list(EventArguments.scope(call))));
    }
}
