package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.EventListService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Feed;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** What comes after an event, or came before it. */
@Singleton
class NavigateMethod implements EvtMethod {
    private static final Input<Integer> OFFSET = Input.required(
            "offset",
            InputTypes.integer(-EventListService.MAX_OFFSET, EventListService.MAX_OFFSET),
            "How many events after this one; negative for those before it.");

    private final EventListService events;
    private final EventFeed feeds;

    @Inject
    NavigateMethod(EventListService events, EventFeed feeds) {
        this.events = events;
        this.feeds = feeds;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtnavigate", "List what comes before or after an event")
                .description("In the order of beginnings, then ids; the event itself is left out.")
                .inputs(EventInputs.EVENT, OFFSET)
                .returns("A list of events in the order of their beginnings.")
                .build();
    }

    @Override
    public Iterable<Feed> call(EvtCall call) {
        return feeds.listOfOccurrences(
                events.navigate(call.accountId(), call.get(EventInputs.EVENT), call.get(OFFSET)));
    }
}
