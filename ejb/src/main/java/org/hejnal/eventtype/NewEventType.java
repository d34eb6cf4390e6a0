package org.hejnal.eventtype;

import java.util.List;
import java.util.Optional;
import org.hejnal.platform.Field;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.EachLanguage;

/**
 * The command to add a type of events.
 *
 * @param name with a Polish text
 * @param defaultMessage the message of a notification without one of its own
 * @param isMandatory whether people cannot switch it off
 * @param channels the ids of those that carry it; repeats count once
 * @param defaultChannels on which of these people get it who never chose; none means that it is sent to those alone who choose it
 * @param schedules the ids of those that people may choose; repeats count once
 * @param behind the id of the type that it stands right behind in lists; absent to be the last
 */
@CheckedCommand(
        fields = NewEventTypeField.class,
        pl = "Nieprawidłowa wartość: za krótka lub za długa.",
        en = "Too short or too long.")
public record NewEventType(
        String id,

        @EachLanguage(max = MAX_NAME, message = NewEventType.LENGTH)
        LangDict name,

        @EachLanguage(max = MAX_DESCRIPTION, message = NewEventType.LENGTH)
        LangDict description,

        @EachLanguage(max = MAX_MESSAGE, message = NewEventType.LENGTH)
        LangDict defaultMessage,

        boolean isMandatory,
        List<String> channels,
        List<String> defaultChannels,
        List<String> schedules,
        Optional<String> behind) {
    public static final int MAX_NAME = 200;
    public static final int MAX_DESCRIPTION = 2_000;
    public static final int MAX_MESSAGE = 10_000;
    static final String LENGTH = "'" + Field.NAME + "' must have between 1 and {max} characters.";

    public NewEventType {
        channels = channels.stream().distinct().toList();
        defaultChannels = defaultChannels.stream().distinct().toList();
        schedules = schedules.stream().distinct().toList();
    }

    /** The type as it begins: what is sent of it goes out. */
    EventTypeView type() {
        return new EventTypeView(
                id, name, description, true, isMandatory, !defaultChannels.isEmpty(), defaultMessage, 0);
    }

    /** How a channel begins to carry it. */
    EventChannelView pair(String channelId) {
        return new EventChannelView(
                id + ':' + channelId, id, channelId, true, false, defaultChannels.contains(channelId), 0);
    }

    EventTypeScheduleView offer(String scheduleId) {
        return new EventTypeScheduleView(id + ':' + scheduleId, id, scheduleId, true, 0);
    }
}
