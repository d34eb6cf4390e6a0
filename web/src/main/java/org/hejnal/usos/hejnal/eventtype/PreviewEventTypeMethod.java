package org.hejnal.usos.hejnal.eventtype;

import static org.hejnal.directory.role.Role.AUDITOR;
import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.eventtype.EventChannelPatch;
import org.hejnal.eventtype.EventTypePatch;
import org.hejnal.platform.Patch;
import org.hejnal.preference.ChannelImpact;
import org.hejnal.preference.ImpactService;
import org.hejnal.preference.ImpactView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PreviewEventTypeMethod implements ServiceMethod {
    private static final String AS_IN_UPDATE = " as in <b>update_event_type</b>, or in <b>update_event_channel</b> if"
            + " <b>channel_id</b> is given. Without it, what holds now stays.";
    private static final Argument<String> CHANNEL_ID = Argument.optional(
            "channel_id",
            ArgumentTypes.id(),
            "ID of a channel, if only the way in which that channel carries the type is to change.");
    private static final Argument<Boolean> IS_ENABLED =
            Argument.optional("is_enabled", ArgumentTypes.bool(), "Whether it is sent," + AS_IN_UPDATE);
    private static final Argument<Boolean> IS_MANDATORY = Argument.optional(
            "is_mandatory", ArgumentTypes.bool(), "Whether people cannot switch it off," + AS_IN_UPDATE);
    private static final Argument<Boolean> SEND_BY_DEFAULT = Argument.optional(
            "send_by_default", ArgumentTypes.bool(), "Whether people who never chose get it," + AS_IN_UPDATE);

    private final ImpactService impacts;

    @Inject
    PreviewEventTypeMethod(ImpactService impacts) {
        this.impacts = impacts;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/preview_event_type", "Tell whom a change of a type would touch")
                .description("Tells how many people would get more or less if a type of event were changed, and changes"
                        + " nothing. Only active people count, those who have switched something on or off by what they"
                        + " chose.")
                .administration(EVENTS_ADMINISTRATOR, AUDITOR)
                .arguments(EventTypeArguments.EVENT_TYPE_ID, CHANNEL_ID, IS_ENABLED, IS_MANDATORY, SEND_BY_DEFAULT)
                .returns(
                        "An object with <b>people</b>, how many active people there are, and <b>channels</b>, a list of"
                                + " objects with <b>channel_id</b>, <b>is_connected</b> (if not, the numbers are for when it will"
                                + " be), <b>get_more</b> (how many would begin to get the type there), <b>get_less</b> (how many"
                                + " would get it there no longer) and <b>become_mandatory</b> (how many would get it there and could"
                                + " not switch it off, though it was not so before).")
                .errors(
                        EventTypeArguments.NO_TYPE,
                        "<b>object_not_found</b> if there is no such channel.",
                        "<b>param_invalid</b> and <b>object_invalid</b> where the change itself would be refused so.")
                .example("event_type_id", "custom")
                .example("is_mandatory", "true")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        ImpactView impact = impact(call);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("people", impact.people());
        shown.put(
                "channels",
                impact.channels().stream().map(PreviewEventTypeMethod::show).toList());
        return shown;
    }

    private ImpactView impact(Call call) {
        String type = call.get(EventTypeArguments.EVENT_TYPE_ID);
        Optional<Boolean> isEnabled = call.find(IS_ENABLED);
        Optional<Boolean> isMandatory = call.find(IS_MANDATORY);
        Optional<Boolean> sendByDefault = call.find(SEND_BY_DEFAULT);
        return call.find(CHANNEL_ID)
                .map(channel ->
                        impacts.ofChannel(type, channel, new EventChannelPatch(isEnabled, isMandatory, sendByDefault)))
                .orElseGet(() -> impacts.ofType(
                        type,
                        new EventTypePatch(
                                Patch.keep(), Patch.keep(), isEnabled, isMandatory, sendByDefault, Patch.keep())));
    }

    private static Map<String, Object> show(ChannelImpact impact) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("channel_id", impact.channelId());
        shown.put("is_connected", impact.isConnected());
        shown.put("get_more", impact.getMore());
        shown.put("get_less", impact.getLess());
        shown.put("become_mandatory", impact.becomeMandatory());
        return shown;
    }
}
