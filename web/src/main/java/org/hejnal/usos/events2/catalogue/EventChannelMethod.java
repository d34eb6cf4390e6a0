package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.CatalogueObject;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.preference.EventPreferenceView;
import org.hejnal.preference.PreferenceService;
import org.hejnal.usos.events2.EventsScope;
import org.hejnal.usos.events2.MethodNames;
import org.hejnal.usos.events2.VersionKey;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;

@Singleton
class EventChannelMethod implements ServiceMethod {
    private static final Argument<String> EVENT_TYPE_ID =
            Argument.required("event_type_id", ArgumentTypes.id(), "ID of the type of event.");
    private static final Argument<String> CHANNEL_ID =
            Argument.required("channel_id", ArgumentTypes.id(), "ID of the channel.");

    private final RequestCatalogue catalogue;
    private final PreferenceService preferences;

    @Inject
    EventChannelMethod(RequestCatalogue catalogue, PreferenceService preferences) {
        this.catalogue = catalogue;
        this.preferences = preferences;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(MethodNames.EVENT_CHANNEL, "Describe how a channel carries a type of event")
                .description("Tells whether a type of event is sent on a channel, and to whom unless they choose.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(EVENT_TYPE_ID, CHANNEL_ID)
                .returns("An object with the selected fields.")
                .errors("<b>object_not_found</b> if the channel does not carry the type, or one of them is unknown.")
                .result("id|channel|event_type|is_enabled|is_mandatory|send_by_default|user_preferences", type())
                .keptWhile(catalogue::get)
                .example("event_type_id", "custom")
                .example("channel_id", "email")
                .build();
    }

    private ResultType<EventChannelView> type() {
        return ResultType.<EventChannelView>builder()
                .field("id", "ID of the pair of a type and a channel.", EventChannelView::id)
                .field(
                        "channel",
                        "The channel.",
                        Reference.toOne(
                                DistributionChannelMethod.NAME,
                                ReferenceLoader.inMemory((EventChannelView pair) ->
                                        catalogue.get().getChannel(pair.channelId()))))
                .field(
                        "event_type",
                        "The type of event.",
                        Reference.toOne(
                                        EventTypeMethod.NAME,
                                        ReferenceLoader.inMemory((EventChannelView pair) ->
                                                catalogue.get().getEventType(pair.eventTypeId())))
                                .onlyPrimary())
                .field("is_enabled", "False while nothing of the type is sent here.", EventChannelView::isEnabled)
                .field("is_mandatory", "True if people cannot switch the type off here.", EventChannelView::isMandatory)
                .field(
                        "send_by_default",
                        "True if people who never chose get it here.",
                        EventChannelView::sendByDefault)
                .field(
                        "user_preferences",
                        "What holds for the token's user, whether or not they chose; null without a token that has the"
                                + " scope <i>events</i>, unless the consumer may call the method as administrative.",
                        Reference.toOne(MethodNames.EVENT_PREFERENCE, this::preferences)
                                .onlyPrimary())
                .secondary()
                .field("version", VersionKey.FIELD, EventChannelView::version)
                .build();
    }

    /** The methods that lead here ask for no scope, unlike those of preferences. */
    private Map<EventChannelView, EventPreferenceView> preferences(Collection<EventChannelView> pairs, Call call) {
        return call.caller().accountId().isPresent() && EventsScope.isHeld(call)
                ? preferences.list(call.accountId(), pairs, catalogue.get())
                : Map.of();
    }

    @Override
    public EventChannelView call(Call call) {
        Catalogue known = catalogue.get();
        String type = known.getEventType(call.get(EVENT_TYPE_ID)).id();
        String channel = known.getChannel(call.get(CHANNEL_ID)).id();
        return known.listChannelsOf(type).stream()
                .filter(pair -> pair.channelId().equals(channel))
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException(CatalogueObject.EVENT_CHANNEL, type + ":" + channel));
    }
}
