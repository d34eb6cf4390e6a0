package org.hejnal.usos.events2.preference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.EventTypeScheduleView;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.preference.EventPreferenceView;
import org.hejnal.usos.events2.catalogue.RequestCatalogue;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class EventChannelPreferenceMethod implements ServiceMethod {
    private static final Argument<String> EVENT_CHANNEL_ID = Argument.required(
            "event_channel_id", ArgumentTypes.id(), "ID of the pair of a type of event and a channel.");

    private final RequestCatalogue catalogue;
    private final OwnPreference preferences;

    @Inject
    EventChannelPreferenceMethod(RequestCatalogue catalogue, OwnPreference preferences) {
        this.catalogue = catalogue;
        this.preferences = preferences;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(
                        "services/events2/event_channel_preference", "Tell whether and how often a channel is used")
                .description("A short form of event_preference, without selectable fields.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(EVENT_CHANNEL_ID)
                .returns("An object: <ul><li><b>is_enabled</b> - true if the token's user receives the type of event"
                        + " on the channel;</li><li><b>schedule</b> - how often: an object with <b>id</b>,"
                        + " <b>schedule</b> (<b>id</b>, <b>name</b>, <b>days</b>) and <b>is_enabled</b>, or null where"
                        + " the type offers no schedule that fits.</li></ul>")
                .errors("<b>object_not_found</b> if there is no such pair.", OwnPreference.NOT_CONNECTED)
                .example("event_channel_id", "custom:email")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        EventPreferenceView preference = preferences.get(call.get(EVENT_CHANNEL_ID), call);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("is_enabled", preference.isEnabled());
        shown.put(
                "schedule",
                preference
                        .eventTypeScheduleId()
                        .map(id -> show(catalogue.get().getEventTypeSchedule(id)))
                        .orElse(null));
        return shown;
    }

    private Map<String, Object> show(EventTypeScheduleView offer) {
        NotificationsScheduleView schedule = catalogue.get().getSchedule(offer.scheduleId());
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("id", schedule.id());
        inner.put("name", schedule.name());
        inner.put("days", schedule.days());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", offer.id());
        shown.put("schedule", inner);
        shown.put("is_enabled", offer.isEnabled());
        return shown;
    }
}
