package org.hejnal.usos.hejnal.eventtype;

import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.EventTypeAdditionService;
import org.hejnal.eventtype.NewEventType;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class CreateEventTypeMethod implements ServiceMethod {
    private static final int MAX_PARTS = 20;
    private static final int MAX_PART = 32;
    private static final String ENGLISH = "The same in English.";

    private static final Argument<String> NEW_ID = Argument.required(
            "event_type_id",
            ArgumentTypes.id(),
            "The ID that it is to have: 1 to 24 letters (a to z), digits, '_', '.' and '-'. It cannot be changed later.");
    private static final Argument<String> NAME_PL = Argument.required(
            "name_pl", ArgumentTypes.text(NewEventType.MAX_NAME), "Its name in Polish, as people read it.");
    private static final Argument<String> NAME_EN =
            Argument.optional("name_en", ArgumentTypes.text(NewEventType.MAX_NAME), ENGLISH);
    private static final Argument<String> DESCRIPTION_PL = Argument.optional(
            "description_pl",
            ArgumentTypes.text(NewEventType.MAX_DESCRIPTION),
            "What it tells people about, in Polish; they read it where they choose what to get.");
    private static final Argument<String> DESCRIPTION_EN =
            Argument.optional("description_en", ArgumentTypes.text(NewEventType.MAX_DESCRIPTION), ENGLISH);
    private static final Argument<String> DEFAULT_MESSAGE_PL = Argument.optional(
            "default_message_pl",
            ArgumentTypes.text(NewEventType.MAX_MESSAGE),
            "What a notification without a message of its own says, in Polish.");
    private static final Argument<String> DEFAULT_MESSAGE_EN =
            Argument.optional("default_message_en", ArgumentTypes.text(NewEventType.MAX_MESSAGE), ENGLISH);
    private static final Argument<Boolean> IS_MANDATORY = Argument.withDefault(
            "is_mandatory", ArgumentTypes.bool(), "false", "<i>true</i> if people must not switch it off.");
    private static final Argument<List<String>> CHANNELS = Argument.withDefault(
            "channels",
            ArgumentTypes.idList(MAX_PARTS),
            "inbox",
            "IDs of the channels that carry it, joined with '|', for example <i>inbox|email</i>.");
    private static final Argument<List<String>> DEFAULT_CHANNELS = Argument.optional(
            "default_channels",
            ArgumentTypes.textList(MAX_PARTS, MAX_PART),
            "On which of these channels people get it who never chose, joined likewise; on all unless you say so. Empty if"
                    + " only those get it who choose so.");
    private static final Argument<List<String>> SCHEDULES = Argument.withDefault(
            "schedules",
            ArgumentTypes.idList(MAX_PARTS),
            "immediately",
            "IDs of the schedules that people can choose, joined likewise, for example <i>immediately|daily</i>.");
    private static final Argument<String> BEHIND = Argument.optional(
            "behind_id",
            ArgumentTypes.id(),
            "ID of the type that it stands right behind in lists. Without it, it is the last one.");

    private final EventTypeAdditionService types;
    private final ConnectedChannels connected;

    @Inject
    CreateEventTypeMethod(EventTypeAdditionService types, ConnectedChannels connected) {
        this.types = types;
        this.connected = connected;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/create_event_type", "Add a type of event")
                .description(
                        "Adds a type of event with its channels and schedules. It works at once: applications can send"
                                + " notifications of it, and people find it among their preferences. Other nodes know it after a"
                                + " quarter of a second. <b>events2/update_event_type</b>, <b>update_event_channel</b> and"
                                + " <b>update_event_schedule</b> change it later.")
                .changing()
                .administration(EVENTS_ADMINISTRATOR)
                .arguments(NEW_ID, NAME_PL, NAME_EN, DESCRIPTION_PL, DESCRIPTION_EN)
                .arguments(DEFAULT_MESSAGE_PL, DEFAULT_MESSAGE_EN, IS_MANDATORY)
                .arguments(CHANNELS, DEFAULT_CHANNELS, SCHEDULES, BEHIND)
                .returns(
                        "An empty object. The header <b>Warning</b> names channels that nothing carries on this installation,"
                                + " as <b>is_connected</b> of <b>events2/notification_channels_index</b> says: nothing goes out there"
                                + " until somebody connects them.")
                .errors(
                        "<b>object_invalid</b> with the reason <b>event_type_exists</b> if there is a type with this ID.",
                        "<b>object_not_found</b> if there is no such channel or schedule, or no type <b>behind_id</b>.")
                .example("event_type_id", "library")
                .example("name_pl", "Biblioteka")
                .example("name_en", "Library")
                .example("channels", "inbox|email")
                .example("schedules", "immediately|daily")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        types.add(
                call.initiator(),
                new NewEventType(
                        call.get(NEW_ID),
                        text(call.find(NAME_PL), call.find(NAME_EN)),
                        text(call.find(DESCRIPTION_PL), call.find(DESCRIPTION_EN)),
                        text(call.find(DEFAULT_MESSAGE_PL), call.find(DEFAULT_MESSAGE_EN)),
                        call.get(IS_MANDATORY),
                        call.get(CHANNELS),
                        call.find(DEFAULT_CHANNELS).orElseGet(() -> call.get(CHANNELS)),
                        call.get(SCHEDULES),
                        call.find(BEHIND)));
        call.get(CHANNELS).stream()
                .filter(channel -> !connected.isConnected(channel))
                .forEach(channel -> call.warn("nothing carries the channel '" + channel
                        + "' on this installation, so nothing goes out there yet"));
        return Map.of();
    }

    private static LangDict text(Optional<String> pl, Optional<String> en) {
        return new LangDict(pl.orElse(null), en.orElse(null));
    }
}
