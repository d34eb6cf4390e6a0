package org.hejnal.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.command.ChecksCommands;

/** Adds types of events whole: with what carries them and how often. Who may do it is for the caller to decide. */
@Stateless
public class EventTypeAdditionService {
    @Inject
    CatalogueEditRepository rows;

    @Inject
    CatalogueAudit audit;

    /**
     * Adds a type. It works at once, as far as its channels are connected.
     *
     * @throws InvalidValueException if a value breaks a rule
     * @throws InvalidStateException with {@link CatalogueReason#EVENT_TYPE_EXISTS} if there is a type with this id
     * @throws org.hejnal.platform.UnknownObjectException if there is no such channel, schedule, or type to stand behind
     */
    @ChecksCommands
    public void add(Initiator initiator, NewEventType command) {
        EventTypePolicy.requireId(NewEventTypeField.ID, command.id());
        EventTypePolicy.require(command.id(), command.type());
        requireDefaultsAmongChannels(command);
        rows.lock();
        if (rows.find(EventType.class, command.id()).isPresent()) {
            throw new InvalidStateException(
                    Optional.of(CatalogueReason.EVENT_TYPE_EXISTS),
                    "There is a type of events with the ID '" + command.id() + "' already.");
        }
        requireParts(command);
        rows.addEventType(command.type(), command.behind());
        audit.added(initiator, command.type());
        command.channels().stream().map(command::pair).forEach(pair -> {
            rows.addEventChannel(pair);
            audit.added(initiator, pair);
        });
        command.schedules().stream().map(command::offer).forEach(offer -> {
            rows.addEventTypeSchedule(offer);
            audit.added(initiator, offer);
        });
    }

    private void requireParts(NewEventType command) {
        command.channels().forEach(id -> rows.get(DistributionChannel.class, CatalogueObject.DISTRIBUTION_CHANNEL, id));
        command.schedules()
                .forEach(id -> rows.get(NotificationsSchedule.class, CatalogueObject.NOTIFICATIONS_SCHEDULE, id));
        command.behind().ifPresent(id -> rows.get(EventType.class, CatalogueObject.EVENT_TYPE, id));
    }

    private static void requireDefaultsAmongChannels(NewEventType command) {
        command.defaultChannels().stream()
                .filter(id -> !command.channels().contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidValueException(
                            NewEventTypeField.DEFAULT_CHANNELS,
                            "The channel '" + id + "' does not carry the type, so it cannot be among '" + Field.NAME
                                    + "'.",
                            new LangDict(
                                    "Kanał domyślny nie przenosi tego rodzaju zdarzenia.",
                                    "A default channel does not carry this event type."));
                });
    }
}
