package org.hejnal.preference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.CatalogueObject;
import org.hejnal.eventtype.CatalogueReason;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeScheduleView;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.UnknownObjectException;

/** What people receive, and what they choose to receive. */
@Stateless
public class PreferenceService {
    @Inject
    PreferenceRepository repository;

    @Inject
    EventTypeService eventTypes;

    @Inject
    ConnectedChannels connected;

    @Inject
    AuditService audit;

    /**
     * The person's effective preference for each of the channels, whether or not they ever chose. A channel that has
     * left the catalogue meanwhile is left out, and so is one that nothing is connected to, or whose type is out of use:
     * nobody receives anything there. A channel for other systems is left out, too.
     *
     * @param channels of the catalogue
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<EventChannelView, EventPreferenceView> list(
            long accountId, Collection<EventChannelView> channels, Catalogue catalogue) {
        Map<String, EffectivePreference> effective = effective(accountId);
        Map<EventChannelView, EventPreferenceView> found = new HashMap<>();
        channels.stream()
                .filter(channel -> connected.isConnected(channel.channelId()))
                .filter(channel -> catalogue.isPersonal(channel.channelId()))
                .filter(channel -> catalogue.getEventType(channel.eventTypeId()).isEnabled())
                .forEach(channel -> Optional.ofNullable(effective.get(channel.id()))
                        .ifPresent(preference -> found.put(channel, view(channel, preference, catalogue))));
        return found;
    }

    /**
     * Writes down what a person chose; in the audit trail, too, if somebody else says so for them. What the choice says nothing of keeps following the defaults, or the person's
     * former choice.
     *
     * @throws UnknownObjectException if there is no such event channel
     * @throws org.hejnal.platform.InvalidValueException if it is mandatory and to be switched off, or the schedule is
     *     not offered or cannot be kept on the channel
     * @throws InvalidStateException if nothing is connected to the channel, or the type is out of use
     */
    public void update(Initiator initiator, UpdatePreference choice) {
        Catalogue catalogue = eventTypes.catalogue();
        EventChannelView channel = catalogue.getEventChannel(choice.eventChannelId());
        requireOffered(channel, catalogue);
        String id = channel.id();
        EffectivePreference current = Optional.ofNullable(
                        effective(choice.accountId()).get(id))
                .orElseThrow(() -> new UnknownObjectException(CatalogueObject.EVENT_CHANNEL, id));
        Optional<String> schedule = ChoicePolicy.check(current, choice, catalogue);
        repository.choose(choice, current, schedule);
        Map<String, Object> before = facts(id, current.isEnabled(), current.scheduleId());
        Map<String, Object> after = facts(
                id,
                choice.isEnabled().orElse(current.isEnabled()),
                choice.schedule().isPresent() ? schedule : current.scheduleId());
        // Who had left it to the defaults no longer follows them.
        if (!current.isChosen() || !after.equals(before)) {
            audit.recordForAnother(
                    initiator, AuditedAct.ofPerson("preference.update", choice.accountId(), before, after));
        }
    }

    /** @throws InvalidStateException if nothing is connected to it or its type is out of use, or it is for other systems, so that there is nothing to choose */
    public void requireOffered(EventChannelView channel, Catalogue catalogue) {
        if (!catalogue.getEventType(channel.eventTypeId()).isEnabled()) {
            throw new InvalidStateException(
                    Optional.of(CatalogueReason.EVENT_TYPE_RETIRED),
                    "The type of event '" + channel.eventTypeId() + "' is out of use, so nobody receives it.");
        }
        if (!catalogue.isPersonal(channel.channelId())) {
            throw new InvalidStateException(
                    Optional.of(CatalogueReason.CHANNEL_NOT_PERSONAL),
                    "The channel '" + channel.channelId()
                            + "' is for other systems, so nobody chooses what goes there.");
        }
        if (!connected.isConnected(channel.channelId())) {
            throw ConnectedChannels.notConnected(channel.channelId(), "nobody receives anything there.");
        }
    }

    private static Map<String, Object> facts(String id, boolean isEnabled, Optional<String> schedule) {
        return Map.of("id", id, "is_enabled", isEnabled, "schedule", schedule.orElse(""));
    }

    private Map<String, EffectivePreference> effective(long accountId) {
        return repository.list(accountId).stream()
                .collect(Collectors.toMap(EffectivePreference::eventChannelId, Function.identity()));
    }

    private static EventPreferenceView view(
            EventChannelView channel, EffectivePreference preference, Catalogue catalogue) {
        return new EventPreferenceView(
                channel.id(),
                preference.isEnabled(),
                preference.isChosen(),
                SchedulePolicy.findShown(preference, catalogue).map(EventTypeScheduleView::id));
    }
}
