package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.eventtype.CatalogueEditService;
import org.hejnal.eventtype.EventChannelPatch;
import org.hejnal.usos.events2.EventsAdministration;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateEventChannelMethod implements ServiceMethod {
    private static final BodyKey<Boolean> IS_ENABLED =
            BodyKey.optional("is_enabled", BodyTypes.bool(), "False to send nothing of the type here.");
    private static final BodyKey<Boolean> IS_MANDATORY =
            BodyKey.optional("is_mandatory", BodyTypes.bool(), "True if people must not switch the type off here.");
    private static final BodyKey<Boolean> SEND_BY_DEFAULT =
            BodyKey.optional("send_by_default", BodyTypes.bool(), "True if people who never chose get it here.");
    private static final PairBody PAIR = new PairBody(
            BodyKey.optional("channel", BodyTypes.reference(), "The channel, an ID or an object with one."),
            IS_ENABLED,
            IS_MANDATORY,
            SEND_BY_DEFAULT,
            BodyKey.ignored("user_preferences"));

    private final CatalogueEditService catalogue;
    private final EventsAdministration administration;

    @Inject
    UpdateEventChannelMethod(CatalogueEditService catalogue, EventsAdministration administration) {
        this.catalogue = catalogue;
        this.administration = administration;
    }

    @Override
    public ServiceDeclaration declaration() {
        return PAIR.declare(
                        "services/events2/update_event_channel",
                        "Change how a channel carries a type",
                        "<b>object_invalid</b> with the reason <b>channel_not_connected</b> if a channel is to become"
                                + " mandatory that nothing on this installation is connected to, and <b>channel_not_personal</b> if"
                                + " messages that are for their recipients alone, such as one-time codes, are to go to other"
                                + " systems.")
                .description("Changes whether a type of event is sent on a channel, and to whom unless they choose. A"
                        + " channel that has not carried the type begins to if both are named. A channel that nothing"
                        + " on this installation is connected to can be offered; what is sent on it comes to nobody. What"
                        + " goes to other systems (<i>jms</i>) is nobody's choice: it does where <b>is_enabled</b> is true,"
                        + " for all recipients, and a channel for them begins with false.")
                .example("body", "{\"event_type\": \"custom\", \"channel\": \"email\", \"send_by_default\": true}")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        administration.require(call);
        return PAIR.update(
                call, UpdateEventChannelMethod::patch, catalogue::updateEventChannel, catalogue::updateEventChannel);
    }

    private static EventChannelPatch patch(PatchBody body) {
        return new EventChannelPatch(body.find(IS_ENABLED), body.find(IS_MANDATORY), body.find(SEND_BY_DEFAULT));
    }
}
