package org.hejnal.eventtype;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.platform.UnknownObjectException;

/**
 * All types of events, channels and schedules at one moment. It never changes, and it fits together: whatever a row
 * refers to is there. Lists are in the order in which people see them.
 */
public final class Catalogue {
    private final List<EventTypeView> eventTypes;
    private final List<DistributionChannelView> channels;
    private final List<NotificationsScheduleView> schedules;
    private final Map<String, EventTypeView> typesById;
    private final Map<String, DistributionChannelView> channelsById;
    private final Map<String, NotificationsScheduleView> schedulesById;
    private final Map<String, EventChannelView> eventChannelsById;
    private final Map<String, EventTypeScheduleView> typeSchedulesById;
    private final Map<String, List<EventChannelView>> eventChannelsByType;
    private final Map<String, List<EventChannelView>> eventChannelsByChannel;
    private final Map<String, List<EventTypeScheduleView>> typeSchedulesByType;
    private final List<MessageTemplateView> templates;

    /** Every list is complete and in order. */
    public Catalogue(
            List<EventTypeView> eventTypes,
            List<DistributionChannelView> channels,
            List<NotificationsScheduleView> schedules,
            Offer offer) {
        this.eventTypes = List.copyOf(eventTypes);
        this.channels = List.copyOf(channels);
        this.schedules = List.copyOf(schedules);
        typesById = byId(eventTypes, EventTypeView::id);
        channelsById = byId(channels, DistributionChannelView::id);
        schedulesById = byId(schedules, NotificationsScheduleView::id);
        eventChannelsById = byId(offer.channels(), EventChannelView::id);
        typeSchedulesById = byId(offer.schedules(), EventTypeScheduleView::id);
        eventChannelsByType = offer.channels().stream().collect(groupingBy(EventChannelView::eventTypeId));
        eventChannelsByChannel = offer.channels().stream().collect(groupingBy(EventChannelView::channelId));
        templates = List.copyOf(offer.templates());
        typeSchedulesByType = offer.schedules().stream().collect(groupingBy(EventTypeScheduleView::eventTypeId));
    }

    /**
     * Which channels and schedules the types have.
     *
     * @param templates by which messages are written: the current ones
     */
    public record Offer(
            List<EventChannelView> channels,
            List<EventTypeScheduleView> schedules,
            List<MessageTemplateView> templates) {
        /** Without templates. */
        public Offer(List<EventChannelView> channels, List<EventTypeScheduleView> schedules) {
            this(channels, schedules, List.of());
        }
    }

    public List<EventTypeView> eventTypes() {
        return eventTypes;
    }

    public List<DistributionChannelView> channels() {
        return channels;
    }

    public List<NotificationsScheduleView> schedules() {
        return schedules;
    }

    public Optional<EventTypeView> findEventType(String id) {
        return Optional.ofNullable(typesById.get(id));
    }

    /** @throws UnknownObjectException if there is no such type */
    public EventTypeView getEventType(String id) {
        return get(typesById, CatalogueObject.EVENT_TYPE, id);
    }

    /** @throws UnknownObjectException if there is no such channel */
    public DistributionChannelView getChannel(String id) {
        return get(channelsById, CatalogueObject.DISTRIBUTION_CHANNEL, id);
    }

    /** @throws UnknownObjectException if there is no such schedule */
    public NotificationsScheduleView getSchedule(String id) {
        return get(schedulesById, CatalogueObject.NOTIFICATIONS_SCHEDULE, id);
    }

    /** @throws UnknownObjectException if there is none with this id, {@code <event type>:<channel>} */
    public EventChannelView getEventChannel(String id) {
        return get(eventChannelsById, CatalogueObject.EVENT_CHANNEL, id);
    }

    /** @throws UnknownObjectException if there is none with this id, {@code <event type>:<schedule>} */
    public EventTypeScheduleView getEventTypeSchedule(String id) {
        return get(typeSchedulesById, CatalogueObject.EVENT_TYPE_SCHEDULE, id);
    }

    /** The channels that carry a type; none for an unknown one. */
    public List<EventChannelView> listChannelsOf(String eventTypeId) {
        return eventChannelsByType.getOrDefault(eventTypeId, List.of());
    }

    /** The schedules that a type offers; none for an unknown one. */
    public List<EventTypeScheduleView> listSchedulesOf(String eventTypeId) {
        return typeSchedulesByType.getOrDefault(eventTypeId, List.of());
    }

    /** The types that a channel carries; none for an unknown one. */
    public List<EventTypeView> listEventTypesOn(String channelId) {
        return eventChannelsByChannel.getOrDefault(channelId, List.of()).stream()
                .map(channel -> getEventType(channel.eventTypeId()))
                .toList();
    }

    /**
     * Whether what is sent of a type goes out on a channel, if something is connected there: neither the type nor the channel
     * for it is switched off.
     *
     * @throws UnknownObjectException if there is no such type
     */
    public boolean isSentOn(String eventTypeId, String channelId) {
        return getEventType(eventTypeId).isEnabled()
                && listChannelsOf(eventTypeId).stream()
                        .anyMatch(pair -> pair.channelId().equals(channelId) && pair.isEnabled());
    }

    /**
     * Whether people may do without a type on a channel: neither is mandatory, and it is none by whose messages they get in or
     * hear of changes of their account.
     */
    public boolean isChoice(String eventTypeId, String channelId) {
        return !EventTypePolicy.isAlwaysEnabled(eventTypeId)
                && findEventType(eventTypeId)
                        .filter(type -> !type.isMandatory())
                        .isPresent()
                && listChannelsOf(eventTypeId).stream()
                        .anyMatch(pair -> pair.channelId().equals(channelId) && !pair.isMandatory());
    }

    /**
     * Whether people have a say in what comes to them on a channel.
     *
     * @throws UnknownObjectException if there is no such channel
     */
    public boolean isPersonal(String channelId) {
        return getChannel(channelId).isPersonal();
    }

    /** The template that a channel's messages of a type are written by in a language; nothing for the built-in wording. */
    public Optional<MessageTemplateView> findTemplate(String eventTypeId, String channelId, String language) {
        return templates.stream()
                .filter(template -> template.eventTypeId().equals(eventTypeId)
                        && template.channelId().equals(channelId)
                        && template.language().equals(language))
                .findFirst();
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(toUnmodifiableMap(id, Function.identity()));
    }

    private static <T> T get(Map<String, T> rows, CatalogueObject kind, String id) {
        return Optional.ofNullable(rows.get(id)).orElseThrow(() -> new UnknownObjectException(kind, id));
    }
}
