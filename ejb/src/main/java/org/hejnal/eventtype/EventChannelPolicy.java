package org.hejnal.eventtype;

import java.util.Optional;
import org.hejnal.platform.InvalidStateException;

/** How a channel may carry a type of events. */
final class EventChannelPolicy {
    private static final String EMAIL = "email";

    private EventChannelPolicy() {}

    /** How a channel begins to carry a type that nothing is said of: by other systems only what somebody has said so of. */
    static EventChannelView beginning(String typeId, DistributionChannelView channel) {
        boolean isOn = channel.isPersonal();
        return new EventChannelView(typeId + ':' + channel.id(), typeId, channel.id(), isOn, false, isOn, 0);
    }

    /**
     * @throws InvalidStateException if the type is to leave by a channel for other systems, and its messages are for their
     *     recipients alone
     */
    static void requireForAnybody(EventChannelView after, DistributionChannelView channel) {
        if (!channel.isPersonal() && after.isEnabled() && EventTypePolicy.isAlwaysEnabled(after.eventTypeId())) {
            throw new InvalidStateException(
                    Optional.of(CatalogueReason.CHANNEL_NOT_PERSONAL),
                    "The messages of the type '" + after.eventTypeId()
                            + "' are for their recipients alone, so they do not leave" + " by the channel '"
                            + channel.id() + "'.");
        }
    }

    /**
     * A promise that nobody could keep is not made: what must not be switched off must come. E-mails by which people get in
     * are not switched off.
     *
     * @throws InvalidStateException if a channel that nothing is connected to is to become mandatory, or if the hub needs the
     *     type on the channel
     */
    static void require(EventChannelView before, EventChannelView after, ConnectedChannels connected) {
        if (after.isMandatory() && !before.isMandatory() && !connected.isConnected(before.channelId())) {
            throw ConnectedChannels.notConnected(
                    before.channelId(), "it cannot be mandatory: what is sent on it comes to nobody.");
        }
        boolean isNeeded = EventTypePolicy.isAlwaysEnabled(before.eventTypeId())
                && before.channelId().equals(EMAIL);
        if (isNeeded && !after.isEnabled()) {
            throw EventTypePolicy.needed("The type '" + before.eventTypeId()
                    + "' cannot be switched off on the channel '" + EMAIL + "': by it people get in.");
        }
    }
}
