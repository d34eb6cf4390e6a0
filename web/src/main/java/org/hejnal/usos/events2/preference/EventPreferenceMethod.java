package org.hejnal.usos.events2.preference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.EventTypeScheduleView;
import org.hejnal.preference.EventPreferenceView;
import org.hejnal.usos.events2.MethodNames;
import org.hejnal.usos.events2.catalogue.RequestCatalogue;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;

@Singleton
class EventPreferenceMethod implements ServiceMethod {
    private static final Argument<String> EVENT_CHANNEL_ID = Argument.required(
            "event_channel_id", ArgumentTypes.id(), "ID of the pair of a type of event and a channel.");

    private final RequestCatalogue catalogue;
    private final OwnPreference preferences;

    @Inject
    EventPreferenceMethod(RequestCatalogue catalogue, OwnPreference preferences) {
        this.catalogue = catalogue;
        this.preferences = preferences;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(MethodNames.EVENT_PREFERENCE, "Tell what a person receives on a channel")
                .description("Tells whether the token's user receives a type of event on a channel, and how often.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(EVENT_CHANNEL_ID)
                .returns("An object with the selected fields.")
                .errors("<b>object_not_found</b> if there is no such pair.", OwnPreference.NOT_CONNECTED)
                .result("id|schedule|is_enabled|event_channel", type())
                .example("event_channel_id", "custom:email")
                .build();
    }

    private ResultType<EventPreferenceView> type() {
        return ResultType.<EventPreferenceView>builder()
                .field("id", "ID of the preference, unique for each person.", EventPreferenceView::eventChannelId)
                .field(
                        "schedule",
                        "How often it is delivered.",
                        Reference.toOne(MethodNames.EVENT_TYPE_SCHEDULE, this::schedules))
                .field("is_enabled", "True if the person receives it here.", EventPreferenceView::isEnabled)
                .secondary()
                .field(
                        "event_channel",
                        "The type and the channel.",
                        Reference.toOne(
                                MethodNames.EVENT_CHANNEL,
                                ReferenceLoader.inMemory((EventPreferenceView preference) ->
                                        catalogue.get().getEventChannel(preference.eventChannelId()))))
                .build();
    }

    private Map<EventPreferenceView, EventTypeScheduleView> schedules(
            Collection<EventPreferenceView> parents, Call call) {
        Map<EventPreferenceView, EventTypeScheduleView> found = new HashMap<>();
        parents.forEach(preference -> preference
                .eventTypeScheduleId()
                .ifPresent(id -> found.put(preference, catalogue.get().getEventTypeSchedule(id))));
        return found;
    }

    @Override
    public EventPreferenceView call(Call call) {
        return preferences.get(call.get(EVENT_CHANNEL_ID), call);
    }
}
