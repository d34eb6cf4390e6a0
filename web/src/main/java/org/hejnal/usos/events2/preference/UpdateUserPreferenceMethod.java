package org.hejnal.usos.events2.preference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.platform.LangDict;
import org.hejnal.preference.PreferenceService;
import org.hejnal.preference.UpdatePreference;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.events2.EventsScope;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateUserPreferenceMethod implements ServiceMethod {
    private static final int MAX_OFFER_ID = 64;

    private static final BodyKey<String> ID = BodyKey.optional(
            "id",
            BodyTypes.reference(),
            "ID of the preference, which is that of its event channel. Give this or <b>event_channel</b>.");
    private static final BodyKey<String> EVENT_CHANNEL =
            BodyKey.optional("event_channel", BodyTypes.reference(), "The event channel, as an ID or as an object.");
    private static final BodyKey<Boolean> IS_ENABLED =
            BodyKey.optional("is_enabled", BodyTypes.bool(), "Whether to receive the type of event on the channel.");
    private static final BodyKey<String> SCHEDULE = BodyKey.clearable(
            "schedule",
            BodyTypes.reference(ArgumentTypes.text(MAX_OFFER_ID)),
            "How often: one of the type's schedules, as an ID or as an object; null for at once.");
    private static final Argument<PatchBody> BODY = PatchBody.argument(ID, EVENT_CHANNEL, IS_ENABLED, SCHEDULE);

    private final PreferenceService preferences;

    @Inject
    UpdateUserPreferenceMethod(PreferenceService preferences) {
        this.preferences = preferences;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/update_user_preference", "Choose what to receive")
                .description("Changes what the token's user receives on a channel, and how often.")
                .changing()
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(BODY)
                .returns("An empty object.")
                .errors(
                        "<b>method_forbidden</b> with the reason <b>consumer_missing</b> if the request is not signed,"
                                + " and <b>user_missing</b> if there is no token.",
                        EventsScope.ERROR,
                        "<b>object_not_found</b> if there is no such event channel.",
                        OwnPreference.NOT_CONNECTED,
                        "<b>param_invalid</b> if the type or the channel is mandatory and was to be switched off, or"
                                + " if the schedule cannot be chosen there.")
                .example("body", "{\"event_channel\": \"custom:email\", \"is_enabled\": true}")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        if (call.caller().consumer().isEmpty()) {
            throw ApiException.consumerMissing("Preferences are changed by requests that a consumer has signed.");
        }
        if (call.caller().accountId().isEmpty()) {
            throw call.personMissing("Preferences are changed with the access token of a user.");
        }
        EventsScope.require(call);
        PatchBody body = call.get(BODY);
        preferences.update(
                call.initiator(),
                new UpdatePreference(
                        call.accountId(), eventChannel(body), body.find(IS_ENABLED), body.patch(SCHEDULE)));
        return Map.of();
    }

    /** A client may send back the whole object that it has read, with both keys. */
    private static String eventChannel(PatchBody body) {
        String id = body.find(ID).or(() -> body.find(EVENT_CHANNEL)).orElseThrow(() -> wrong("is required."));
        if (!body.find(EVENT_CHANNEL).orElse(id).equals(id)) {
            throw wrong("contradicts the key 'event_channel'.");
        }
        return id;
    }

    private static ApiException wrong(String message) {
        return ApiException.paramInvalid(
                Argument.BODY,
                "The key '" + ID.name() + "' " + message,
                new LangDict("Nie wiadomo, którego kanału to dotyczy.", "It is not clear which channel is meant."));
    }
}
