package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.calendar.editing.EventBatchService;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.circle.OwnedId;
import org.hejnal.declared.Argument;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtTypes;

/** Deletes events, or one occurrence of an event that recurs. */
@Singleton
class DeleteEventMethod implements EvtMethod {
    private static final int MAX_EVENTS = 20;
    private static final Argument<List<OwnedId>> EVENTS = Argument.required(
                    "eventId",
                    EvtTypes.listOf(EvtTypes.ownedId(), MAX_EVENTS),
                    "Which event; several as <code>eventId.0</code>, <code>eventId.1</code> and so on: all or none.")
            .or("metaId");
    private static final Argument<Extent> OPTION = Argument.optional(
            "option", EvtTypes.oneOf(Extent.class), "What of an event that recurs; by default all of it.");

    private final EventService events;
    private final EventBatchService batches;
    private final AccountZone zones;

    /** How much of an event goes. */
    enum Extent {
        ALL,
        ONE
    }

    @Inject
    DeleteEventMethod(EventService events, EventBatchService batches, AccountZone zones) {
        this.events = events;
        this.batches = batches;
        this.zones = zones;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtdelete", "Delete an event")
                .description("For the event's author and those who own the circle, which is told.")
                .changing()
                .arguments(EVENTS, OPTION, EventArguments.OCCURRENCE)
                .returns("<code>true</code>")
                .build();
    }

    @Override
    public Boolean call(EvtCall call) {
        List<OwnedId> ids = call.get(EVENTS);
        if (call.find(OPTION).orElse(Extent.ALL) == Extent.ALL) {
            batches.delete(call.accountId(), ids);
            return true;
        }
        if (ids.size() != 1) {
            throw EvtException.invalid(EVENTS.name(), "must be one with the option ONE.");
        }
        GivenTime occurrence = call.find(EventArguments.OCCURRENCE)
                .orElseThrow(() ->
                        EvtException.invalid(EventArguments.OCCURRENCE.name(), "is required with the option ONE."));
        events.deleteOccurrence(call.accountId(), ids.get(0), occurrence.in(zones.of(call.accountId())));
        return true;
    }
}
