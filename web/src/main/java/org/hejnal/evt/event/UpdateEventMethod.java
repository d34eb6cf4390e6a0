package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.OptionalInt;
import org.hejnal.calendar.EventDraft;
import org.hejnal.calendar.EventKind;
import org.hejnal.calendar.EventService;
import org.hejnal.calendar.UpdateEvent;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Feed;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** Changes an event. */
@Singleton
class UpdateEventMethod implements EvtMethod {
    private static final Input<Long> PERSON = Input.optional(
            "accountId",
            InputTypes.id(),
            "The member whose birthday it is; counts together with the type <code>BIRTHDAY_ACCOUNT</code> only.");
    private static final Input<Integer> IF_MATCH = Input.optional(
            "ifMatch",
            InputTypes.integer(0, Integer.MAX_VALUE),
            "The <code>etag</code> that the event is expected to have; with another one nothing is changed.");

    private final EventService events;
    private final DraftReader drafts;
    private final EventFeed feeds;

    @Inject
    UpdateEventMethod(EventService events, DraftReader drafts, EventFeed feeds) {
        this.events = events;
        this.drafts = drafts;
        this.feeds = feeds;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtupdate", "Change an event")
                .description("For the event's author and those who own the circle, which is told. What is not sent"
                        + " keeps its value; what is sent empty is cleared. Photos are added to those that are there.")
                .photos()
                .inputs(EventInputs.EVENT)
                .inputs(DraftReader.inputs())
                .inputs(PERSON, IF_MATCH)
                .returns("The event as it is now.")
                .build();
    }

    @Override
    public Feed call(EvtCall call) {
        OptionalInt version =
                call.find(IF_MATCH).stream().mapToInt(Integer::intValue).findFirst();
        return feeds.of(events.update(new UpdateEvent(
                call.accountId(), call.get(EventInputs.EVENT), version, old -> change(call, old), call.photos())));
    }

    /** Clients echo the author as the account, so it counts only where it can mean nothing else. */
    private EventDraft change(EvtCall call, EventDraft old) {
        EventDraft draft = drafts.change(call, old);
        boolean isPersons = call.find(EventInputs.TYPE)
                .filter(EventKind.BIRTHDAY_ACCOUNT::equals)
                .isPresent();
        return isPersons && call.find(PERSON).isPresent()
                ? draft.withLinks(draft.links().withPerson(call.find(PERSON)))
                : draft;
    }
}
