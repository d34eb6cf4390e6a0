package org.hejnal.eventtype;

import org.hejnal.platform.InvalidStateException;

/** How a channel may carry a type of events. */
final class EventChannelPolicy {
    private static final String EMAIL = "email";

    private EventChannelPolicy() {}

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
