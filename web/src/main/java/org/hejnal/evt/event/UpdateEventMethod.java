package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;
import org.hejnal.calendar.editing.EventPatch;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.calendar.editing.LinksPatch;
import org.hejnal.calendar.editing.UpdateEvent;
import org.hejnal.calendar.event.EventKind;
import org.hejnal.circle.OwnedId;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ShapedType;
import org.hejnal.evt.method.ArgumentReader;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;
import org.hejnal.platform.Patch;

/** Changes an event. */
@Singleton
class UpdateEventMethod implements EvtMethod {
    private static final int MAX_REMOVED = 100;

    /** Read by what the type makes of it. Clients echo the author here, so alone it means nothing. */
    private static final Argument<String> PERSON = Argument.optional(
            "accountId",
            new ShapedType<>(ArgumentShape.ANY.called("id"), (value, zone) -> value),
            "Whose birthday it is: with the type <code>BIRTHDAY_ACCOUNT</code> a member, with the type"
                    + " <code>BIRTHDAY</code> a contact, by its whole id or its number in the circle. Passed over without"
                    + " one of these types, and where <code>contactId</code> is sent.");

    private static final Argument<List<OwnedId>> REMOVED = Argument.optional(
            "removePicture",
            EvtTypes.listOf(EvtTypes.ownedId(), MAX_REMOVED),
            "Photos of the event that go: the ids behind <code>/media/</code> in their addresses.");
    private static final Argument<Integer> IF_MATCH = Argument.optional(
            "ifMatch",
            EvtTypes.integer(0, Integer.MAX_VALUE),
            "The <code>etag</code> that the event is expected to have; with another one nothing is changed.");

    private static final Argument<Long> MEMBER = Argument.optional(PERSON.name(), EvtTypes.id(), PERSON.description());
    private static final Argument<OwnedId> CONTACT =
            Argument.optional(PERSON.name(), EvtTypes.ownedId(), PERSON.description());

    private final EventService events;
    private final EventObjects objects;

    @Inject
    UpdateEventMethod(EventService events, EventObjects objects) {
        this.events = events;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtupdate", "Change an event")
                .description(
                        "For the event's author and those who own the circle, which is told. What is not sent keeps"
                                + " its value; what is sent empty is as if it had never been said: nothing, or the"
                                + " default. Only a beginning cannot be empty. Photos are added to those that are there."
                                + " What becomes a <code>BIRTHDAY_ACCOUNT</code> takes the place of the member's birthday"
                                + " from the profile. With <code>occurrenceDate</code>, the times sent are those of one"
                                + " occurrence and move the whole series along; its rule turns to other days with it, or"
                                + " the change is refused.")
                .photos()
                .arguments(EventArguments.EVENT)
                .arguments(PatchReader.arguments())
                .arguments(EventArguments.OCCURRENCE, PERSON, REMOVED, IF_MATCH)
                .returns("The event as it is now.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        OptionalInt version =
                call.find(IF_MATCH).stream().mapToInt(Integer::intValue).findFirst();
        return objects.of(events.update(new UpdateEvent(
                call.accountId(),
                call.get(EventArguments.EVENT),
                version,
                patch(call),
                call.photos(),
                call.find(REMOVED).orElse(List.of()))));
    }

    private static EventPatch patch(EvtCall call) {
        EventPatch patch = PatchReader.of(call);
        EventKind kind = call.find(EventArguments.TYPE).orElse(EventKind.UNKNOWN);
        return call.find(PERSON)
                .map(person -> patch.withLinks(links(call, patch.links(), kind, person)))
                .orElse(patch);
    }

    private static LinksPatch links(EvtCall call, LinksPatch links, EventKind kind, String person) {
        return switch (kind) {
            case UNKNOWN -> links;
            case BIRTHDAY_ACCOUNT ->
                new LinksPatch(links.place(), links.contact(), Patch.set(ArgumentReader.parse(MEMBER, person)));
            case BIRTHDAY ->
                call.find(EventArguments.CONTACT).isPresent()
                        ? links
                        : new LinksPatch(
                                links.place(),
                                Patch.set(contact(call.get(EventArguments.EVENT), person)),
                                links.person());
        };
    }

    private static OwnedId contact(OwnedId event, String person) {
        return ArgumentReader.parse(CONTACT, person.contains("_") ? person : event.circle() + "_" + person);
    }
}
