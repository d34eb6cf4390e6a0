package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.calendar.listing.CalendarChanges;
import org.hejnal.calendar.listing.EventListService;
import org.hejnal.circle.CircleService;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ShapedType;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** What has happened in a circle's calendar since a client asked last. */
@Singleton
class SyncMethod implements EvtMethod {
    private static final Argument<Long> CALENDAR = Argument.optional(
            "calendarId",
            new ShapedType<>(
                    ArgumentShape.ANY.called("calendar/<circle>"),
                    (value, zone) -> EvtTypes.id().parse(CalendarId.withoutPrefix(value), zone)),
            "Which calendar, for example <code>calendar/144</code>; without it, that of the default circle.");
    private static final Argument<String> TOKEN = Argument.optional(
                    "token", EvtTypes.text(200), "The token of the last answer; without it, everything is answered.")
            .or("syncToken");

    private final EventListService events;
    private final CircleService circles;
    private final EventObjects objects;

    @Inject
    SyncMethod(EventListService events, CircleService circles, EventObjects objects) {
        this.events = events;
        this.circles = circles;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtsync", "Get what has changed in a calendar")
                .arguments(CALENDAR, TOKEN)
                .returns("<code>updatedCreated</code>: events that are new or have changed; <code>deleted</code>: ids"
                        + " of those that are gone; <code>token</code>: what to ask with next time;"
                        + " <code>isComplete</code>: false if there is more to ask for at once.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CALENDAR));
        CalendarChanges changes = events.changesSince(call.accountId(), circle, call.find(TOKEN));
        return new EvtObject()
                .with("calendarId", CalendarId.of(circle))
                .with("updatedCreated", objects.listOf(changes.changed()))
                .with("deleted", changes.deleted())
                .with("token", changes.token())
                .with("isComplete", changes.isComplete());
    }
}
